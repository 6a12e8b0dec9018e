using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Diagnostics;
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

    /// <summary>What the types are called and derive from.</summary>
    public required TypeNames Names { get; init; }

    /// <summary>What the pages of structures say now.</summary>
    public required NewerPages Newer { get; init; }

    /// <summary>The members of the structures.</summary>
    public required MemberTable Members { get; init; }

    /// <summary>The names that mean no type and were reported.</summary>
    public required IReadOnlyCollection<string> ReportedNames { get; init; }

    /// <summary>What was found in the members.</summary>
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
