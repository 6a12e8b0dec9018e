using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>Runs the stages that make structures: bases, entities, members.</summary>
internal sealed class TypeMerger(SymbolTable table, TypeResolver resolver, NamespaceTable namespaces, MergeDiagnostics diagnostics)
{
    private readonly PropertyMerger _properties = new(resolver, diagnostics);

    /// <summary>Completes all structures; afterwards the table is in the order of the output.</summary>
    public void Merge()
    {
        new BaseResolver(table, resolver, namespaces, diagnostics).Assign();
        table.Sort();
        var types = Ancestry.SortBasesFirst(table.Types);
        EntityClassifier.Classify(types);
        EntityClassifier.AdoptCommonBase(types, diagnostics.Decisions);
        types = Ancestry.SortBasesFirst(table.Types);
        LendRows(types);
        foreach (var type in types)
        {
            _properties.Merge(type);
        }
    }

    /// <summary>Makes the record of a structure.</summary>
    /// <param name="symbol">The structure.</param>
    /// <param name="members">Its members.</param>
    /// <param name="includes">What its pages take over from others.</param>
    public static ApiType Create(TypeSymbol symbol, List<ApiProperty> members, IncludeResolver includes)
    {
        var pages = symbol.Slices.Count > 1 ? new SortedSet<string>(StringComparer.Ordinal) : null;
        var (description, isOpen, isAbstract) = ("", false, false);
        string? deprecation = null;
        foreach (var slice in symbol.Slices)
        {
            var resource = slice.Resource;
            pages?.Add(slice.Page.Path);
            description = description.Length > 0 ? description : resource.Description;
            isOpen |= resource.IsOpen;
            isAbstract |= resource.IsAbstract;
            if (resource.IsDeprecated || (symbol.Origin == TypeOrigin.Page && includes.IsDeprecated(slice.Page)))
            {
                deprecation ??= resource.DeprecationText;
            }
        }

        return new ApiType
        {
            Namespace = symbol.Namespace,
            Name = symbol.Name,
            IsEntity = symbol.IsEntity,
            BaseType = symbol.Base?.QualifiedName,
            IsOpen = isOpen,
            IsAbstract = isAbstract,
            IsAnyJson = symbol.IsAnyJson,
            Description = description,
            Deprecation = deprecation,
            Pages = pages?.ToEquatableArray() ?? new(symbol.Slices.ConvertAll(static slice => slice.Page.Path)),
            Properties = members.ToEquatableArray(),
        };
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
                foreach (var row in slice.Resource.Members)
                {
                    if (row.InheritedFrom is { } origin
                        && resolver.FindSymbol(origin, slice.Page) is TypeSymbol { Origin: TypeOrigin.Reference } owner
                        && type.DerivesFrom(owner))
                    {
                        owner.BorrowedRows.Add(new SourceRow(slice.Page, row));
                    }
                }
            }
        }
    }
}
