using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>Reads the arguments of a function segment: named or positional, placeholders or samples, quoted or not.</summary>
internal static class FunctionReader
{
    /// <summary>The parenthesis that closes the one at an index; -1 if there is none before the next segment.</summary>
    public static int CloseOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return i;
                case '\'':
                case '"':
                    i = text.IndexOf(text[i], i + 1) is >= 0 and var quote ? quote : i;
                    break;
                case '{':
                    i = text.IndexOf('}', i) is >= 0 and var brace ? brace : i;
                    break;
                case '/':
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The index of the parenthesis, outside braces, that makes a segment a call; -1 if the segment is not a call.</summary>
    public static int IndexOfCall(string text)
    {
        var open = text.IndexOf('(');
        var brace = text.IndexOf('{');
        return open >= 0 && (brace < 0 || brace > open || text.IndexOf('}') is var close && close >= 0 && close < open) ? open : -1;
    }

    /// <summary>Reads what stands between the parentheses.</summary>
    public static EquatableArray<RouteArgument> Read(string text, ref RouteFault fault)
    {
        var arguments = new List<RouteArgument>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ',')
            {
                i = SkipQuoted(text, i);
                continue;
            }

            var part = text.Substring(start, Math.Min(i, text.Length) - start).Trim();
            start = i + 1;
            if (part.Length > 0)
            {
                arguments.Add(ReadArgument(part, ref fault));
            }
        }

        return new(arguments.ToArray());
    }

    private static RouteArgument ReadArgument(string text, ref RouteFault fault)
    {
        var equals = text.IndexOf('=');
        var name = equals > 0 && text[0] is not ('{' or '\'' or '<') ? text.Substring(0, equals).Trim() : "";
        var value = (name.Length > 0 ? text.Substring(equals + 1) : text).Trim();
        var prefix = PrefixOf(ref value);
        var isQuoted = value.Length > 0 && value[0] is '\'' or '"' or '\u2018' or '\u2019';
        if (isQuoted && (value.Length < 2 || value[value.Length - 1] is not ('\'' or '"' or '\u2018' or '\u2019')))
        {
            fault = RouteFault.Unbalanced;
        }

        value = value.TrimAny("'\" \u2018\u2019");
        var isPlaceholder = value.Length > 0 && value[0] is '{' or '<';
        isPlaceholder |= value.Ends("-value") || value.Ends("_value") || (value.Length > 1 && value[0] == '@' && Words.IsIdentifier(value.Substring(1)));
        return new(name, isPlaceholder ? PlaceholderText.Trim(value.TrimStartAny("@")) : value, isPlaceholder, isQuoted) { Prefix = prefix };
    }

    /// <summary>Cuts the type's name off the value of an enumeration: <c>ns.kind'{value}'</c>.</summary>
    private static string PrefixOf(ref string value)
    {
        var quote = value.IndexOf('\'');
        if (quote <= 0 || !Words.IsDottedName(value.Substring(0, quote)))
        {
            return "";
        }

        var prefix = value.Substring(0, quote);
        value = value.Substring(quote);
        return prefix;
    }

    private static int SkipQuoted(string text, int index)
    {
        var close = text[index] switch
        {
            '\'' or '"' => text[index],
            '{' => '}',
            '(' => ')',
            _ => '\0',
        };
        return close != '\0' && text.IndexOf(close, index + 1) is >= 0 and var end ? end : index;
    }
}
