using System;
using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>Segments in parentheses with their slash (<c>/random(/:source)(/:bytes)</c>) may be left out, so that one line shows several routes.</summary>
internal static class OptionalSegments
{
    /// <summary>A line with more optional segments than this is read as one route, as each of them doubles the routes.</summary>
    private const int MostGroups = 3;

    /// <summary>The addresses that a written one shows: without the segments and with them; the written one alone if it has none.</summary>
    public static IReadOnlyList<string> Expand(string written)
    {
        var addresses = new List<string> { written };
        for (var group = 0; group < MostGroups && addresses[0].IndexOf("(/", StringComparison.Ordinal) > 0; group++)
        {
            var count = addresses.Count;
            for (var i = 0; i < count; i++)
            {
                var open = addresses[i].IndexOf("(/", StringComparison.Ordinal);
                var close = open < 0 ? -1 : addresses[i].IndexOf(')', open);
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
}
