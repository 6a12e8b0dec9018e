using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Outline;

/// <summary>
/// Notes which lines of a page were read, and which reader did so. Blocks that a form rewrites keep the places of the original text, so a line that was
/// read in another
/// shape counts as read. It lives only while the page is read, beside the model, and has no effect on the output.
/// </summary>
internal sealed class ReadingLedger
{
    private readonly Dictionary<int, string> _readers = [];
    private readonly List<(string Verb, RouteTemplate Route)> _routes = [];

    /// <summary>Notes that a line was read; the line of a table's header stands for all rows of the table.</summary>
    /// <param name="place">A place in the line.</param>
    /// <param name="reader">The name of the reader.</param>
    public void Read(TextPosition place, string reader) => _readers[place.Line] = reader;

    /// <summary>Notes that a request line was read.</summary>
    public void ReadRoute(string verb, RouteTemplate route) => _routes.Add((verb, route));

    /// <summary>The name of the reader that read a line; null if none did.</summary>
    public string? ReaderOf(TextPosition place) => _readers.TryGetValue(place.Line, out var reader) ? reader : null;

    /// <summary>Whether a route was read anywhere on the page; a placeholder of a route that was read may be any key.</summary>
    public bool HasRoute(string verb, RouteTemplate route) => _routes.Exists(known => known.Verb == verb && IsOn(route.Segments, known.Route.Segments));

    private static bool IsOn(EquatableArray<RouteSegment> written, EquatableArray<RouteSegment> known)
    {
        var next = 0;
        foreach (var segment in written)
        {
            if (next == known.Count || !(IsKey(known[next]) || segment.Text.Is(known[next].Text)))
            {
                return false;
            }

            // "7.json" is one segment, and "{id}.json" two.
            for (next++; segment.Kind == RouteSegmentKind.Literal && IsKey(known[next - 1]) && next < known.Count && IsBesideKey(known[next]); next++)
            {
                if (!segment.Text.Has(known[next].Separator.Length > 0 ? known[next].Separator : known[next].Text))
                {
                    return false;
                }
            }
        }

        return next == known.Count;
    }

    private static bool IsKey(RouteSegment segment)
        => segment.Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path or RouteSegmentKind.JoinedKey;

    private static bool IsBesideKey(RouteSegment segment) => segment.Kind is RouteSegmentKind.Suffix or RouteSegmentKind.JoinedKey;
}
