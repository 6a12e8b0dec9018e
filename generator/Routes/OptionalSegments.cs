using System;
using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>
/// Segments in parentheses or brackets with their slash (<c>/random(/:source)(/:bytes)</c>, <c>/keys[/:key]</c>) may be left out, so that one line shows
/// several routes. A format in brackets (<c>/archive[.format]</c>) is left out.
/// </summary>
internal static class OptionalSegments
{
    /// <summary>A line with more optional segments than this is read as one route, as each of them doubles the routes.</summary>
    private const int MostGroups = 3;

    /// <summary>The addresses that a written one shows: without the segments and with them; the written one alone if it has none.</summary>
    public static IReadOnlyList<string> Expand(string written)
    {
        if (written.IndexOf("[.", StringComparison.Ordinal) is > 0 and var format && written.IndexOf(']', format) is > 0 and var end)
        {
            written = written.Remove(format, end - format + 1);
        }

        var addresses = new List<string> { written };
        for (var group = 0; group < MostGroups && OpenOf(addresses[0]) > 0; group++)
        {
            var count = addresses.Count;
            for (var i = 0; i < count; i++)
            {
                var open = OpenOf(addresses[i]);
                var close = open < 0 ? -1 : addresses[i].IndexOf(addresses[i][open] == '(' ? ')' : ']', open);
                if (close < 0)
                {
                    return addresses;
                }

                addresses.Add(addresses[i].Remove(close, 1).Remove(open, 1));
                addresses[i] = addresses[i].Remove(open, close - open + 1);
            }
        }

        return addresses;
    }

    private static int OpenOf(string text)
        => text.IndexOf("(/", StringComparison.Ordinal) is >= 0 and var open ? open : text.IndexOf("[/", StringComparison.Ordinal);
}
