using System;
using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>Segments in parentheses with their slash (<c>/hash(/:algorithm)</c>) may be left out, so that one line shows two routes.</summary>
internal static class OptionalSegments
{
    /// <summary>The addresses that a written one shows: without the segments and with them; the written one alone if it has none.</summary>
    public static IReadOnlyList<string> Expand(string written)
    {
        var open = written.IndexOf("(/", StringComparison.Ordinal);
        var close = open > 0 ? written.IndexOf(')', open) : -1;
        return close < open + 2
            ? [written]
            : [written.Remove(open, close - open + 1), written.Remove(close, 1).Remove(open, 1)];
    }
}
