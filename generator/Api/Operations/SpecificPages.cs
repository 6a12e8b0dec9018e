using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Of several pages that document one operation, those that are about it. A page that hangs on everything (an extension of messages, events, contacts …) lists
/// many kinds of routes; where another page lists far fewer, that one decides. Nor has a page a say that shows how to use the operation, with options of the
/// protocol (<c>?$expand=owner</c>), where another one writes the route alone. Pages that are alike in this all have their say.
/// </summary>
internal static class SpecificPages
{
    private const int FewestOfAGeneralPage = 3;
    private const int Factor = 3;

    /// <summary>Gives the pages of a group that decide what its operation is.</summary>
    public static List<RouteSource> Of(OperationGroup group)
    {
        var sources = group.PlainSources.Count > 0 ? group.PlainSources : group.Sources;
        var least = int.MaxValue;
        foreach (var source in sources)
        {
            least = Math.Min(least, CountEnds(source));
        }

        return sources.FindAll(source => CountEnds(source) is var count && (count < FewestOfAGeneralPage || count < Factor * least));
    }

    /// <summary>How many different literals the page's routes end with.</summary>
    private static int CountEnds(RouteSource source)
    {
        if (source.EndCount == 0)
        {
            source.EndCount = Math.Max(1, CountEnds(source.Operation));
        }

        return source.EndCount;
    }

    /// <summary>Whether the routes of an operation end with different literals.</summary>
    public static bool HasSeveralEnds(OperationDefinition operation)
    {
        var lines = operation.Lines;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!string.Equals(FindEnd(lines[i].Route), FindEnd(lines[0].Route), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountEnds(OperationDefinition operation)
    {
        var ends = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in operation.Lines)
        {
            ends.Add(FindEnd(line.Route));
        }

        return ends.Count;
    }

    private static string FindEnd(RouteTemplate route)
    {
        for (var i = route.Segments.Count - 1; i >= 0; i--)
        {
            if (route.Segments[i].Kind is RouteSegmentKind.Literal or RouteSegmentKind.Function)
            {
                return route.Segments[i].Text;
            }
        }

        return "";
    }
}
