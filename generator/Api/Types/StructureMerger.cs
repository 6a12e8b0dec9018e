using System.Collections.Generic;
using DocGen.Api.Sources;

namespace DocGen.Api.Types;

/// <summary>Runs the stages that make structures: bases, entities, inherited rows.</summary>
internal sealed class StructureMerger(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    /// <summary>Finds the bases of all structures, and which are entities; afterwards the table is in the order of the output.</summary>
    /// <returns>The structures, bases before what derives from them.</returns>
    public List<TypeSymbol> Merge()
    {
        new BaseResolver(table, resolver, namespaces, diagnostics).Assign();
        table.Sort();
        var types = Ancestry.SortBasesFirst(table.Types);
        EntityClassifier.Classify(types);
        EntityClassifier.AdoptCommonBase(types, diagnostics.Decisions);
        types = Ancestry.SortBasesFirst(table.Types);
        LendRows(types);
        return types;
    }

    /// <summary>Gives rows that are inherited from a type without a page to that type.</summary>
    private void LendRows(List<TypeSymbol> types)
    {
        if (!types.Exists(static type => type.Origin == TypeOrigin.Reference))
        {
            return;
        }

        foreach (var type in types)
        {
            foreach (var slice in type.Slices)
            {
                for (var i = 0; i < slice.Resource.Members.Count; i++)
                {
                    if (slice.Resource.Members[i].InheritedFrom is { } origin
                        && resolver.FindSymbol(origin, slice.Page) is TypeSymbol { Origin: TypeOrigin.Reference } owner
                        && type.DerivesFrom(owner))
                    {
                        owner.BorrowedRows.Add(new BorrowedRow(slice, i));
                    }
                }
            }
        }
    }
}
