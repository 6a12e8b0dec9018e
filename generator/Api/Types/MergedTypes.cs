using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// The documented types with their members. Once made, they stay as they are; what the merge of operations has read of them is noted, which
/// <see cref="OperationView"/> compares them by.
/// </summary>
internal sealed class MergedTypes
{
    private readonly object _gate = new();
    private volatile HashSet<ApiProperty>? _membersRead;

    /// <summary>The pages that count, by path.</summary>
    public required List<Page> Pages { get; init; }

    /// <summary>The named types.</summary>
    public required SymbolTable Table { get; init; }

    /// <summary>The namespaces that pages name.</summary>
    public required NamespaceTable Namespaces { get; init; }

    /// <summary>What pages take over from others.</summary>
    public required IncludeResolver Includes { get; init; }

    /// <summary>The enumerations of parameters; null in a set that speaks OData.</summary>
    public required ParameterEnums? ParameterEnums { get; init; }

    /// <summary>Whether the doc set speaks OData.</summary>
    public required bool SpeaksOData { get; init; }

    /// <summary>The names that mean no type and were reported.</summary>
    public required IReadOnlyCollection<string> ReportedNames { get; init; }

    /// <summary>What was found.</summary>
    public required EquatableArray<AnchoredDiagnostic> Diagnostics { get; init; }

    /// <summary>Whether operations were merged with these types.</summary>
    public bool HasBeenRead => _membersRead is not null;

    /// <summary>Notes that operations were merged, and which members that took.</summary>
    public void NoteRead(HashSet<ApiProperty> members)
    {
        // Two drivers that go on from one share what the first one has made.
        lock (_gate)
        {
            if (_membersRead is { } known)
            {
                members = new(members, ReferenceComparer<ApiProperty>.Instance);
                members.UnionWith(known);
            }

            _membersRead = members;
        }
    }

    /// <summary>Whether a member of these types, as one object, was read.</summary>
    public bool WasRead(ApiProperty member) => _membersRead is not { } members || members.Contains(member);
}
