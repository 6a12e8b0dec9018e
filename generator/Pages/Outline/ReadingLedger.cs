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
        if (written.Count != known.Count)
        {
            return false;
        }

        for (var i = 0; i < written.Count; i++)
        {
            if (known[i].Kind is not (RouteSegmentKind.Placeholder or RouteSegmentKind.Path or RouteSegmentKind.JoinedKey)
                && !written[i].Text.Is(known[i].Text))
            {
                return false;
            }
        }

        return true;
    }
}
