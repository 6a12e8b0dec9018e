using System;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>Tells values that a page wrote into a route from names.</summary>
internal static class SampleKeys
{
    private const int ShortestOpaque = 16;
    private const int FewestDigits = 4;
    private const int MostDigitsOfVersion = 2;

    private static readonly string[] s_roots = ["api", "rest", "apis"];

    /// <summary>Whether a number is the version of an API and no key: <c>/api/14/lids</c>, <c>/1/lids</c>.</summary>
    public static bool IsVersion(EquatableArray<RouteSegment> route, int index)
        => route[index].Text.Length <= MostDigitsOfVersion && index + 1 < route.Count
            && (index == 0 || (index == 1 && Array.Exists(s_roots, route[0].Text.Is)));

    /// <summary>Where a number ends that a format follows (<c>17.json</c>); 0 if a literal is anything else.</summary>
    public static int EndOfKey(string literal)
    {
        var end = 0;
        while (end < literal.Length && Words.IsDigit(literal[end]))
        {
            end++;
        }

        return end > 0 && end + 1 < literal.Length && literal[end] == '.' && Words.IsIdentifier(literal.Substring(end + 1)) ? end : 0;
    }

    /// <summary>Whether a literal is a number, a GUID, an address or an opaque key.</summary>
    public static bool IsSampleKey(string literal)
    {
        var (digits, hasForeign) = (0, false);
        // "@me" is the name of a place, and no address.
        if (literal.Length > 1 && literal[0] == '@' && Words.IsIdentifier(literal.Substring(1)))
        {
            return false;
        }

        foreach (var c in literal)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            hasForeign |= c is '@' or '=' or ',' or '!';
        }

        return hasForeign
            || (digits > 0 && digits == literal.Length)
            || (literal.Length >= ShortestOpaque && digits >= FewestDigits)
            || literal == "...";
    }
}
