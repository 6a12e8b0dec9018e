using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Gives each route the permissions of its resource, where a page of several routes has a row for each: "| group event | Groups.Read | …" is for
/// <c>/groups/{id}/events/{id}/notes</c>, and "| event | …" for <c>/me/events/{id}/notes</c>. A route that no row speaks of has those of all rows.
/// </summary>
internal sealed class RoutePermissions
{
    /// <summary>A shorter step is the end of many words.</summary>
    private const int ShortestPart = 4;

    private readonly Dictionary<(EquatableArray<string> Pages, string Resource), List<(ApiContract Of, ApiContract Made)>> _made = [];

    /// <summary>The contract with the permissions of a route. Routes of one resource that had one contract have one again.</summary>
    public ApiContract Choose(ApiContract contract, RouteTemplate route)
    {
        foreach (var row in contract.Permissions)
        {
            if (row.Resource.Length > 0)
            {
                return ChooseOf(contract, route);
            }
        }

        return contract;
    }

    private ApiContract ChooseOf(ApiContract contract, RouteTemplate route)
    {
        var resource = FindResource(contract.Permissions, route) ?? "";
        if (!_made.TryGetValue((contract.Pages, resource), out var made))
        {
            _made.Add((contract.Pages, resource), made = new(1));
        }

        var known = made.Find(entry => ReferenceEquals(entry.Of, contract)).Made;
        if (known is null)
        {
            var rows = contract.Permissions.Where(row => resource.Length == 0 || row.Resource.Length == 0 || row.Resource == resource);
            known = contract with { Permissions = PermissionMerger.Merge(rows.Select(static row => row with { Resource = "" })) };
            made.Add((contract, known));
        }

        return known;
    }

    /// <summary>
    /// The resource whose last word is that of the step nearest to the end; of several the one of which most words are steps: a group's event is an event
    /// as well.
    /// </summary>
    private static string? FindResource(EquatableArray<PermissionRow> rows, RouteTemplate route)
    {
        var steps = route.Segments.Where(static segment => segment.Kind == RouteSegmentKind.Literal)
            .Select(static segment => EnglishNames.Singularize(segment.Text)).ToList();
        var (best, bestRank) = ((string?)null, (Step: -1, IsWhole: false, Words: 0));
        foreach (var resource in rows.Select(static row => row.Resource).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal))
        {
            var rank = Rank(resource, steps);
            if (rank.Step >= 0 && rank.CompareTo(bestRank) > 0)
            {
                (best, bestRank) = (resource, rank);
            }
        }

        return best;
    }

    /// <summary>
    /// Which step the last word of a resource is, whether it is the whole word ("message", and not "chatMessage"), and how many of its other words are steps,
    /// less those that are not.
    /// </summary>
    private static (int Step, bool IsWhole, int Words) Rank(string resource, List<string> steps)
    {
        var words = resource.Split(['('], 2)[0].Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return (-1, false, 0);
        }

        var last = words[words.Length - 1];
        var step = steps.FindLastIndex(text => text.Equals(last, StringComparison.OrdinalIgnoreCase));
        var isWhole = step >= 0;
        step = isWhole ? step : steps.FindLastIndex(text => text.Length >= ShortestPart && last.EndsWith(text, StringComparison.OrdinalIgnoreCase));
        var others = words.Take(words.Length - 1).ToList();
        var found = others.Count(word => steps.Exists(text => text.Equals(word, StringComparison.OrdinalIgnoreCase)));
        return (step, isWhole, found - (others.Count - found));
    }
}
