using System;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>The ways to write a placeholder for a whole segment, and the name in it.</summary>
internal static class PlaceholderText
{
    /// <summary>
    /// Names that OData writes behind a dollar sign (<c>$value</c>, <c>$count</c>); such segments are sent as they are and are not placeholders.
    /// </summary>
    private static readonly string[] s_protocol =
    [
        "ref", "value", "count", "batch", "metadata", "entity", "links", "all", "query", "each", "root", "crossjoin", "filter", "schema", "apply", "search",
        "expand", "select", "orderby", "top", "skip",
    ];

    /// <summary>The name in <c>:x</c>, <c>:x*</c>, <c>$x</c> and <c>${x}</c>; null for any other text.</summary>
    public static string? NameOf(string segment)
    {
        if (segment.Length < 2 || segment[0] is not (':' or '$'))
        {
            return null;
        }

        var name = segment.Substring(1).TrimEndAny("*+");
        if (segment[0] == '$' && name.Length > 2 && name[0] == '{' && name[name.Length - 1] == '}')
        {
            name = name.Substring(1, name.Length - 2);
        }
        else if (segment[0] == '$' && Array.Exists(s_protocol, name.Is))
        {
            return null;
        }

        return IsName(name) ? name : null;
    }

    /// <summary>
    /// A segment with braces in place of the brackets round names: <c>[project id]</c>, <c>[id].json</c>. Brackets behind a
    /// name are a part of it (<c>ids[]</c>).
    /// </summary>
    public static string WithBraces(string segment)
    {
        for (var open = segment.IndexOf('['); open >= 0; open = segment.IndexOf('[', open + 1))
        {
            var close = segment.IndexOf(']', open);
            if (close > open + 1 && (open == 0 || !Words.IsWordCharacter(segment[open - 1]))
                && IsName(segment.Substring(open + 1, close - open - 1).Replace(' ', '-')))
            {
                segment = segment.Substring(0, open) + "{" + segment.Substring(open + 1, close - open - 1) + "}" + segment.Substring(close + 1);
            }
        }

        return segment;
    }

    /// <summary>The first name in <c>{a | b}</c> or <c>(a or b)</c>, without braces and blanks.</summary>
    public static string Trim(string text)
    {
        var inner = text.TrimAny(" {}<>()'\"");
        var close = inner.IndexOfAnyOf("}>");
        inner = close > 0 ? inner.Substring(0, close) : inner;
        return FirstAlternative(inner);
    }

    /// <summary>The text in front of the first "or".</summary>
    public static string FirstAlternative(string text)
    {
        var pipe = text.IndexOf('|');
        var first = (pipe > 0 ? text.Substring(0, pipe) : text).Trim();
        var or = first.IndexOf(" or ", StringComparison.Ordinal);
        return or > 0 ? first.Substring(0, or).TrimEnd() : first;
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!Words.IsWordCharacter(c) && c is not ('-' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0 && (Words.IsLetter(text[0]) || text[0] == '_');
    }
}
