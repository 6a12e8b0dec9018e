using System.Runtime.CompilerServices;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>Reads pieces of simple HTML in a line: tags and characters that are written by their names. A piece that is not simple ends at 0.</summary>
internal static class SimpleHtml
{
    /// <summary>The first number of a UTF-16 unit that is only half of a character. Entities with this number or a greater one are left to Markdig.</summary>
    private const int FirstSurrogate = 0xD800;

    /// <summary>The names of the entities that pages write instead of markers, each with its character.</summary>
    private static readonly (string Name, string Character)[] s_entities = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&nbsp;", " ")];

    /// <summary>Whether a name between a sign and a semicolon may be that of a character.</summary>
    public static bool IsEntity(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && (SimpleMarkup.IsAlphanumeric(text[i]) || text[i] == '#'))
        {
            i++;
        }

        return i > at + 1 && i < end && text[i] == ';';
    }

    /// <summary>A character that is written by its name or its number: "&amp;lt;", "&amp;#96;".</summary>
    public static InlinePiece Entity(string text, int at, int end)
        => CharacterAt(text, at, end, out var behind) is { } character ? new InlinePiece(RunKind.Text, at, at, 0, behind, character) : default;

    private static string? CharacterAt(string text, int at, int end, out int behind)
    {
        foreach (var (name, character) in s_entities)
        {
            behind = at + name.Length;
            if (behind <= end && string.CompareOrdinal(text, at, name, 0, name.Length) == 0)
            {
                return character;
            }
        }

        var number = 0;
        for (behind = at + 2; behind < end && Words.IsDigit(text[behind]) && number < FirstSurrogate; behind++)
        {
            number = (number * 10) + text[behind] - '0';
        }

        return behind < end && text[at + 1] == '#' && text[behind++] == ';' && number is > ' ' and < FirstSurrogate ? ((char)number).ToString() : null;
    }

    /// <summary>
    /// A tag that breaks the line or means nothing ("&lt;br/>", "&lt;p align="center">"), code or bold text between tags ("&lt;code>disk&lt;/code>"), or the
    /// name of a placeholder ("&lt;disk>").
    /// </summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Tag(string text, int open, int end)
    {
        var first = open + (open + 1 < end && text[open + 1] == '/' ? 2 : 1);
        var close = first;
        while (close < end && (SimpleMarkup.IsAlphanumeric(text[close]) || (text[close] == '-' && close > first)))
        {
            close++;
        }

        if (close == first || !Words.IsLetter(text[first]))
        {
            return default;
        }

        close = first == open + 1 ? BehindAttributes(text, close, end) : close;
        close += close + 1 < end && text[close] == '/' && first == open + 1 ? 1 : 0;
        if (close >= end || text[close] != '>')
        {
            return default;
        }

        var behind = close + 1;
        return HtmlTags.Classify(text.Substring(open, behind - open), out var isClosing) switch
        {
            HtmlTagKind.Break => new InlinePiece(RunKind.Break, open, open, 0, behind),
            HtmlTagKind.Ignored => new InlinePiece(RunKind.Text, open, open, 0, behind),
            HtmlTagKind.Unknown => new InlinePiece(RunKind.Text, open, behind, 0, behind),
            HtmlTagKind.Code when !isClosing => Between(RunKind.Code, text, open, behind, end),
            HtmlTagKind.Bold when !isClosing => Between(RunKind.Bold, text, open, behind, end),
            _ => default,
        };
    }

    /// <summary>The end of the attributes of a tag: ' align="center"'.</summary>
    private static int BehindAttributes(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            var equals = start + 1;
            while (equals < end && Words.IsLetter(text[equals]))
            {
                equals++;
            }

            if (equals == start + 1 || equals + 1 >= end || text[equals] != '=' || text[equals + 1] != '"')
            {
                return start;
            }

            var close = equals + 2;
            while (close < end && text[close] is not ('"' or '<' or '>' or '&' or '`' or '\\'))
            {
                close++;
            }

            if (close == end || text[close] != '"')
            {
                return start;
            }

            start = close + 1;
        }

        return start;
    }

    /// <summary>The text between a tag and the one that closes it: plain, or one character that is written by its name.</summary>
    private static InlinePiece Between(RunKind kind, string text, int open, int first, int end)
    {
        var close = first;
        var literal = first < end && text[first] == '&' ? CharacterAt(text, first, end, out close) : null;
        close = literal is null ? first : close;
        while (literal is null && close < end && SimpleMarkup.IsPlain(text[close]))
        {
            close++;
        }

        // "<code>" is closed by "</code>".
        var name = first - open - 2;
        var isClosed = close > first && close + name + 3 <= end && text[close] == '<' && text[close + 1] == '/' && text[close + 2 + name] == '>'
            && string.CompareOrdinal(text, open + 1, text, close + 2, name) == 0;
        return isClosed ? new InlinePiece(kind, first, close, 0, close + name + 3, literal) : default;
    }
}
