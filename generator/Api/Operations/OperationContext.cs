using DocGen.Api.Sources;
using DocGen.Api.Types;

namespace DocGen.Api.Operations;

/// <summary>What the stages that type operations need.</summary>
/// <param name="Resolver">Resolves names of types.</param>
/// <param name="Table">The named types.</param>
/// <param name="Properties">Makes properties of rows.</param>
/// <param name="Includes">Resolves includes.</param>
/// <param name="Diagnostics">Takes what is found.</param>
internal sealed record OperationContext(
    TypeResolver Resolver, SymbolTable Table, PropertyMerger Properties, IncludeResolver Includes, MergeDiagnostics Diagnostics)
{
    /// <summary>The structure that a reference names; null for all others.</summary>
    public TypeSymbol? FindType(Model.ApiTypeReference? reference)
        => reference is { Kind: Model.ApiTypeKind.Structure } ? Table.FindQualified(reference.Name) as TypeSymbol : null;
}
