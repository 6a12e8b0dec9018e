using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DocGen.Api.Sources;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Brings the lines of all pages together; no type is looked at.</summary>
internal sealed class RouteMapper(MergeDiagnostics diagnostics)
{
    private readonly Dictionary<string, int> _contractIndexes = new(StringComparer.Ordinal);
    private readonly List<SharedContract> _contracts = [];

    /// <summary>Maps the routes of operation pages.</summary>
    /// <param name="pages">The operation pages and those that they include, by path.</param>
    /// <param name="baseUrl">The base URL that they show; null if they show none.</param>
    public RouteMap Map(List<Page> pages, string? baseUrl = null)
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

        var merger = new RouteMerger(functions, HostPlaceholders.Of(pages), new LineAddresses(baseUrl), diagnostics);
        foreach (var source in sources)
        {
            foreach (var line in source.Operation.Lines)
            {
                merger.Add(source, line);
            }
        }

        var groups = merger.ToList(FindContract);
        groups.Sort(Compare);
        var pagesOfLines = sources.ConvertAll(static source => source.ToPage()).ToEquatableArray();
        return new RouteMap(pagesOfLines, _contracts.ToEquatableArray(), groups.ToEquatableArray(), merger.Parents, baseUrl);
    }

    private static List<RouteSource> Collect(List<Page> pages)
    {
        var includes = new IncludeResolver(pages);
        var sources = new List<RouteSource>(pages.Count);
        foreach (var page in pages)
        {
            foreach (var operation in page.Operations)
            {
                sources.Add(new RouteSource(sources.Count, page, operation, StatedContract.Read(page, operation, includes)));
            }
        }

        return sources;
    }

    private static int Compare(RoutedGroup left, RoutedGroup right)
    {
        var order = string.CompareOrdinal(left.Text, right.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Verb, right.Verb);
    }

    /// <summary>Routes that the same pages document share one contract.</summary>
    private int FindContract(OperationGroup group)
    {
        if (group.Sources.Count == 1)
        {
            return -1;
        }

        var key = new StringBuilder(group.Verb).Append((char)('0' + (int)group.Form));
        foreach (var source in group.Sources)
        {
            key.Append(group.PlainSources.Contains(source) ? ' ' : '?').Append(source.Index.ToString(CultureInfo.InvariantCulture));
        }

        if (!_contractIndexes.TryGetValue(key.ToString(), out var index))
        {
            _contractIndexes.Add(key.ToString(), index = _contracts.Count);
            _contracts.Add(StatedContract.Join(group.Sources, SpecificPages.Of(group)));
        }

        return index;
    }
}
