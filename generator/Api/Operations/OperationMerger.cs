using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Routes;

namespace DocGen.Api.Operations;

/// <summary>Makes one operation for each verb and route. Routes documented by the same pages share one contract object.</summary>
internal sealed class OperationMerger(OperationContext context)
{
    private readonly Dictionary<string, ApiContract> _contracts = new(StringComparer.Ordinal);
    private readonly ContractReader _reader = new(context);
    private readonly ContractMerger _merger = new(context);

    /// <summary>Brings the lines of all pages together; no type is looked at yet.</summary>
    public List<RoutedGroup> Route(List<Page> pages)
    {
        var sources = Collect(pages);
        var functions = new FunctionNames();
        foreach (var source in sources)
        {
            foreach (var line in source.Operation.Lines)
            {
                functions.Learn(line.Route.Segments);
            }
        }

        var tree = new RouteTree(functions, context.Diagnostics);
        foreach (var source in sources)
        {
            foreach (var line in source.Operation.Lines)
            {
                tree.Add(source, line);
            }
        }

        var groups = tree.ToList();
        groups.Sort(Compare);
        return groups;
    }

    /// <summary>Types the operations, and adds to the structures what their routes tell.</summary>
    public List<ApiOperation> Merge(List<RoutedGroup> groups)
    {
        new RouteRelationships(context, GetContract).Apply(groups);
        var operations = new List<ApiOperation>(groups.Count);
        foreach (var routed in groups)
        {
            operations.Add(new ApiOperation(routed.Group.Verb, new RouteTemplate(routed.Segments, default), GetContract(routed.Group)));
        }

        return operations;
    }

    /// <summary>What one page says of an operation.</summary>
    public ApiContract GetContract(OperationSource source, OperationGroup group)
    {
        foreach (var made in source.Contracts)
        {
            if (made.Form == group.Form && made.Verb == group.Verb)
            {
                return made.Contract;
            }
        }

        var contract = _reader.Read(source, group.Verb, group.Form);
        source.Contracts.Add((group.Verb, group.Form, contract));
        return contract;
    }

    private static int Compare(RoutedGroup left, RoutedGroup right)
    {
        var order = string.CompareOrdinal(left.Text, right.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Group.Verb, right.Group.Verb);
    }

    private List<OperationSource> Collect(List<Page> pages)
    {
        var sources = new List<OperationSource>();
        var byPath = new Dictionary<string, OperationSource>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            if (page.Operation is { } operation)
            {
                var source = new OperationSource(sources.Count, page, operation);
                sources.Add(source);
                byPath[page.Path] = source;
            }
        }

        foreach (var type in context.Table.Types)
        {
            foreach (var slice in type.Slices)
            {
                foreach (var row in slice.Resource.Methods)
                {
                    if (row.LinkPath is { } path && byPath.TryGetValue(path, out var source))
                    {
                        source.Owners.Add(new MethodLink(type, slice.Page, row));
                    }
                }
            }
        }

        return sources;
    }

    private ApiContract GetContract(OperationGroup group)
    {
        if (group.Sources.Count == 1)
        {
            return GetContract(group.Sources[0], group);
        }

        var key = new StringBuilder(GetKey(group));
        foreach (var source in group.Sources)
        {
            key.Append(' ').Append(source.Index.ToString(CultureInfo.InvariantCulture));
        }

        if (!_contracts.TryGetValue(key.ToString(), out var contract))
        {
            var parts = SpecificPages.Of(group).ConvertAll(source => GetContract(source, group));
            _contracts.Add(key.ToString(), contract = _merger.Merge(parts, group));
        }

        return contract;
    }

    private static string GetKey(OperationGroup group) => group.Verb + (char)('0' + (int)group.Form);
}
