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
        diagnostics.AddAll(merged.Diagnostics);
        diagnostics.AddAll(operations.Diagnostics);
        var table = AddExamples(merged.Table, operations);
        var members = new MemberView(table);
        members.Apply(operations.Changes);
        var hasExamples = operations.ExampleTypes.Count > 0;
        var reachable = hasExamples || RouteFilter.IsActive(options) ? new ReachableTypes(operations.Operations, table, members) : null;
        var isFiltered = RouteFilter.IsActive(options);
        cancellationToken.ThrowIfCancellationRequested();

        var types = CreateTypes(table, members, merged.Includes, reachable, isFiltered);
        var model = new ApiModel
        {
            Types = types,
            Enums = CreateEnums(table, new EnumMerger(merged.Includes, diagnostics), reachable, isFiltered),
            Operations = new PagingReader(types).Complete(operations.Operations).ToEquatableArray(),
            BaseUrl = options.BaseUrl ?? routes.Value.BaseUrl ?? BaseUrlChooser.Choose(merged.Pages, diagnostics),
            Credentials = CredentialVotes.Count(merged.Pages),
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
        table.AddAll(operations.ExampleTypes, operations.ExampleEnums);
        table.Sort();
        return table;
    }

    /// <summary>Leaves out what the selected routes do not reach, and types made of examples of which no operation speaks in the end.</summary>
    private static EquatableArray<ApiType> CreateTypes(
        SymbolTable table, MemberView members, IncludeResolver includes, ReachableTypes? reachable, bool isFiltered)
    {
        var types = new List<ApiType>(table.Types.Count);
        foreach (var symbol in table.Types)
        {
            var isOptional = isFiltered || symbol.Origin == TypeOrigin.Example;
            if (!isOptional || reachable!.Types.Contains(symbol))
            {
                types.Add(TypeMerger.Create(symbol, members.Of(symbol), includes));
            }
        }

        return types.ToEquatableArray();
    }

    private static EquatableArray<ApiEnum> CreateEnums(SymbolTable table, EnumMerger merger, ReachableTypes? reachable, bool isFiltered)
    {
        var enums = new List<ApiEnum>(table.Enums.Count);
        foreach (var symbol in table.Enums)
        {
            var isOptional = isFiltered || (symbol.IsOfExamples && reachable is not null);
            if (!isOptional || reachable!.Enums.Contains(symbol))
            {
                enums.Add(merger.Merge(symbol));
            }
        }

        return enums.ToEquatableArray();
    }
}
