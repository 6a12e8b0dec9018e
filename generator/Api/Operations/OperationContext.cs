using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>What the stages that type operations need.</summary>
/// <param name="Resolver">Resolves names of types.</param>
/// <param name="Table">The named types.</param>
/// <param name="Properties">Makes properties of rows.</param>
/// <param name="Members">The members of structures.</param>
/// <param name="Diagnostics">Takes what is found.</param>
internal sealed record OperationContext(
    TypeResolver Resolver, SymbolTable Table, PropertyMerger Properties, MemberView Members, MergeDiagnostics Diagnostics)
{
    /// <summary>How many pages of operations have to know the query options of OData, so that all of the doc set take them: one of as many.</summary>
    private const int OnePageIn = 10;

    private readonly MeaningMemo _meanings = new(Resolver, Table);

    /// <summary>Whether the doc set speaks OData.</summary>
    public bool SpeaksOData { get; init; }

    /// <summary>Whether so many pages of operations know the query options of OData that those that do not mention them have them as well.</summary>
    public static bool IsOData(List<Page> pages)
    {
        var (operations, speaking) = (0, 0);
        foreach (var page in pages)
        {
            operations += page.Operations.IsEmpty ? 0 : 1;
            speaking += !page.Operations.IsEmpty && page.SpeaksOData ? 1 : 0;
        }

        return operations > 0 && speaking * OnePageIn >= operations;
    }

    /// <summary>The type that a cell or sentence of a page names; null if one of its names is unknown. Several rules ask for the same one.</summary>
    public ApiTypeReference? TryResolve(TypeExpression expression, Page page) => _meanings.Find(expression, page);

    /// <summary>The structure that a reference names; null for all others.</summary>
    public TypeSymbol? FindType(ApiTypeReference? reference)
        => reference is { Kind: ApiTypeKind.Structure } ? Table.FindQualified(reference.Name) as TypeSymbol : null;

    /// <summary>Reads a member of the type that a reference names; null if the reference names no documented type, or the
    /// type has no member of that name.</summary>
    public ApiProperty? FindMember(ApiTypeReference? reference, string name) => FindType(reference) is { } type ? Members.Read(type, name) : null;

    /// <summary>The type of one item of a collection; a type that is not a collection is returned unchanged.</summary>
    public ApiTypeReference Single(ApiTypeReference type) => !type.IsCollection ? type
        : type.Kind is ApiTypeKind.Structure or ApiTypeKind.Enumeration ? Table.FindQualified(type.Name)!.Refer(isCollection: false)
        : PrimitiveTypes.Refer(type.Kind, isCollection: false);
}
