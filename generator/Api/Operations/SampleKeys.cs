using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Tells values that a page wrote into a route from names.</summary>
internal static class SampleKeys
{
    private const int ShortestOpaque = 16;
    private const int FewestDigits = 4;

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
