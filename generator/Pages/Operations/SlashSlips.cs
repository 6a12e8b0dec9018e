using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Takes the slash from the end of a request line (<c>GET /me/kettles/</c>) whose own example is sent without it (<c>GET https://tea.example/me/kettles</c>):
/// the example was tried out, the line was typed.
/// </summary>
internal static class SlashSlips
{
    /// <summary>Corrects the lines that an example contradicts.</summary>
    public static void Correct(List<RequestLine> lines, ExampleReader examples)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Route.EndsInSlash && IsShownWithout(lines[i].Route.Segments, examples.PathsOf(lines[i].Verb)))
            {
                lines[i] = lines[i] with { Route = lines[i].Route with { EndsInSlash = false } };
            }
        }
    }

    private static bool IsShownWithout(EquatableArray<RouteSegment> route, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path[path.Length - 1] != '/' && HasEndOf(path.Split(['/'], StringSplitOptions.RemoveEmptyEntries), route))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a path ends like a route: with the route's last literal and as many keys behind it. An example may
    /// belong to any line of its page.</summary>
    private static bool HasEndOf(string[] path, EquatableArray<RouteSegment> route)
    {
        for (var back = 1; back <= route.Count && back <= path.Length; back++)
        {
            var segment = route[route.Count - back];
            if (segment.Kind == RouteSegmentKind.Literal)
            {
                return segment.Text.Is(path[path.Length - back]);
            }
        }

        return false;
    }
}
