using System;
using System.Collections.Generic;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Api.Operations;
using DocGen.Api.Selection;
using DocGen.Api.Sources;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.Api;

/// <summary>Makes the model of types and operations, once both are merged.</summary>
internal static class ModelCompletion
{
    /// <summary>Makes the model.</summary>
    /// <param name="merged">The types.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="routes">The routes.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Result<ApiModel> Complete(
        MergedTypes merged, MergedOperations operations, Result<RouteMap> routes, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new MergeDiagnostics(routes.Diagnostics);
        diagnostics.AddAll(merged.Names.Diagnostics);
        diagnostics.AddAll(merged.Diagnostics);
        diagnostics.AddAll(operations.Diagnostics);
        var table = AddExamples(merged.Names.Table, operations);
        var members = new MemberView(table, merged.Members);
        foreach (var example in operations.ExampleTypes)
        {
            members.Declare(example.Type, example.Members);
        }

        members.Apply(operations.Changes);
        var hasExamples = operations.ExampleTypes.Count > 0;
        var reachable = hasExamples || RouteFilter.IsActive(options) ? new ReachableTypes(operations.Operations, table, members) : null;
        var isFiltered = RouteFilter.IsActive(options);
        cancellationToken.ThrowIfCancellationRequested();

        var types = CreateTypes(table, members, merged, reachable, isFiltered);
        var model = new ApiModel
        {
            Types = types,
            Enums = CreateEnums(table, merged.Names, diagnostics, reachable, isFiltered),
            Operations = new PagingReader(types).Complete(operations.Operations).ToEquatableArray(),
            BaseUrl = options.BaseUrl ?? routes.Value.BaseUrl ?? BaseUrlChooser.Choose(merged.Names.Pages, diagnostics),
            Credentials = merged.Names.Credentials,
        };
        return new Result<ApiModel>(model, diagnostics.ToSorted());
    }

    private static SymbolTable AddExamples(SymbolTable documented, MergedOperations operations)
    {
        if (operations.ExampleTypes.Count + operations.ExampleEnums.Count == 0)
        {
            return documented;
        }

        var table = new SymbolTable(documented);
        table.AddAll(operations.ExampleTypes.ConvertAll(static example => example.Type), operations.ExampleEnums);
        table.Sort();
        return table;
    }

    /// <summary>Leaves out what the selected routes do not reach, and types made of examples of which no operation speaks in the end.</summary>
    private static EquatableArray<ApiType> CreateTypes(
        SymbolTable table, MemberView members, MergedTypes merged, ReachableTypes? reachable, bool isFiltered)
    {
        var types = new List<ApiType>(table.Types.Count);
        foreach (var symbol in table.Types)
        {
            var isOptional = isFiltered || symbol.Origin == TypeOrigin.Example;
            if (!isOptional || reachable!.Types.Contains(symbol))
            {
                types.Add(CreateType(symbol, members.Of(symbol), merged));
            }
        }

        return types.ToEquatableArray();
    }

    private static ApiType CreateType(TypeSymbol symbol, List<ApiProperty> members, MergedTypes merged)
    {
        var pages = symbol.Slices.Count > 1 ? new SortedSet<string>(StringComparer.Ordinal) : null;
        var (description, isOpen, isAbstract) = ("", false, false);
        string? deprecation = null;
        foreach (var slice in symbol.Slices)
        {
            var resource = merged.Newer.Of(slice).Resource;
            pages?.Add(slice.Page.Path);
            description = description.Length > 0 ? description : resource.Description;
            isOpen |= resource.IsOpen;
            isAbstract |= resource.IsAbstract;
            if (resource.IsDeprecated || (symbol.Origin == TypeOrigin.Page && merged.Names.Includes.IsDeprecated(slice.Page)))
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

    private static EquatableArray<ApiEnum> CreateEnums(
        SymbolTable table, TypeNames names, MergeDiagnostics diagnostics, ReachableTypes? reachable, bool isFiltered)
    {
        var enums = new List<ApiEnum>(table.Enums.Count);
        var merger = new EnumMerger(names.Includes, diagnostics);
        var documented = 0;
        foreach (var symbol in table.Enums)
        {
            // Both lists are in one order, and the longer one has those of examples, too.
            var isDocumented = documented < names.Enums.Count && ReferenceEquals(symbol, names.Table.Enums[documented]);
            var known = isDocumented ? names.Enums[documented++] : null;
            var isOptional = isFiltered || (symbol.IsOfExamples && reachable is not null);
            if (!isOptional || reachable!.Enums.Contains(symbol))
            {
                diagnostics.AddAll(known?.Diagnostics ?? default);
                enums.Add(known?.Value ?? merger.Merge(symbol));
            }
        }

        return enums.ToEquatableArray();
    }
}
