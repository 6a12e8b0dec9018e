using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Reads single pieces of simple markup, each of which starts at a marker. What could mean anything else in CommonMark is not simple, and gives a piece that
/// ends at 0.
/// </summary>
internal static class SimpleMarkup
{
    /// <summary>A span of code: "`region`", "``a `b` c``".</summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Code(string text, int open, int end)
    {
        var first = open;
        while (first < end && text[first] == '`')
        {
            first++;
        }

        for (int close = first, behind; close < end; close = behind)
        {
            behind = close + 1;
            if (text[close] != '`')
            {
                continue;
            }

            while (behind < end && text[behind] == '`')
            {
                behind++;
            }

            if (behind - close == first - open)
            {
                // A blank on each side belongs to the marks.
                return text[first] != ' ' && text[close - 1] != ' ' ? new InlinePiece(RunKind.Code, first, close, 0, behind) : default;
            }
        }

        return default;
    }

    /// <summary>Bold text without markup in it: "**name**".</summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Bold(string text, int open, int start, int end)
    {
        var first = open + 2;
        if (first >= end || !IsAlphanumeric(text[first]) || (open > start && text[open - 1] != ' '))
        {
            return default;
        }

        var close = first;
        while (close < end && IsPlain(text[close]))
        {
            close++;
        }

        var isClosed = close + 1 < end && text[close] == '*' && text[close + 1] == '*';
        return isClosed && MayEnd(text[close - 1], close + 2 == end ? ' ' : text[close + 2])
            ? new InlinePiece(RunKind.Bold, first, close, 0, close + 2)
            : default;
    }

    /// <summary>Stressed text without markup in it, which is read as if it were not stressed: "*name*", "_name_".</summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Emphasis(string text, int open, int start, int end)
    {
        var first = open + 1;
        if (first >= end || !IsAlphanumeric(text[first]) || (open > start && text[open - 1] != ' '))
        {
            return default;
        }

        var close = first;
        while (close < end && IsPlain(text[close]))
        {
            close++;
        }

        var isClosed = close < end && text[close] == text[open] && (IsAlphanumeric(text[close - 1])
            ? close + 1 == end || text[close + 1] is ' ' or '.' or ',' or ':' or ';' or ')'
            : text[close - 1] is ':' or '.' or ',' or ')' && (close + 1 == end || text[close + 1] == ' '));
        return isClosed
            ? new InlinePiece(RunKind.Text, first, close, 0, close + 1)
            : default;
    }

    /// <summary>Whether stars between two characters end bold text: those of "**Note:** see below" do, those of "**Note:**see below" do not.</summary>
    private static bool MayEnd(char before, char after)
        => (IsAlphanumeric(before) && after != '*') || (before is ':' or '.' or ',' or ')' && after is ' ' or '\\' or ':' or '.' or ',' or ')' or ';');

    /// <summary>
    /// A link whose text has hardly any markup: "[regions](regions.md)", "[home_region](region.md "Home")", "[the `home` region](region.md)",
    /// "[**Regions**](regions.md)", "[\{region.id\}](region.md)".
    /// </summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Link(string text, int open, int start, int end)
    {
        var (first, close, isMarked) = (open + 1, open + 1, false);
        while (close < end)
        {
            if (IsLetterOrPlain(text[close]) || IsInsideWord(text, close, end))
            {
                close++;
            }
            else if (BehindMark(text, close, first, end) is var behind && behind > close)
            {
                (close, isMarked) = (behind, true);
            }
            else
            {
                break;
            }
        }

        if (close == first || close + 1 >= end || text[close] != ']' || text[close + 1] != '(' || (open > start && text[open - 1] == '!'))
        {
            return default;
        }

        var last = close + 2;
        while (last < end && IsPlain(text[last], isTarget: true))
        {
            last++;
        }

        var title = last > close + 2 ? BehindTitle(text, last, end) : end;
        return title < end && text[title] == ')'
            ? new InlinePiece(RunKind.Link, first, close, last, title + 1, isMarked ? WithoutMarks(text, first, close) : null)
            : default;
    }

    /// <summary>Passes over markup in the text of a link: an escape (<c>\{</c>), code without other markup in it, or bold
    /// text that is the whole text.</summary>
    /// <returns>The offset behind the markup; the given offset if none of these begins there.</returns>
    private static int BehindMark(string text, int at, int first, int end)
    {
        switch (text[at])
        {
            case '\\' when at + 1 < end && text[at + 1] is > ' ' and <= '~' and not '`' && !IsAlphanumeric(text[at + 1]):
                return at + 2;
            case '`':
                var code = at + 1;
                while (code < end && IsLetterOrPlain(text[code]))
                {
                    code++;
                }

                var isCode = code > at + 1 && code + 1 < end && text[code] == '`' && text[code + 1] != '`' && text[at + 1] != ' ' && text[code - 1] != ' ';
                return isCode ? code + 1 : at;
            case '*' when at == first && at + 1 < end && text[at + 1] == '*':
                var bold = Bold(text, at, first, end);
                return bold.Behind > 0 && bold.Behind < end && text[bold.Behind] == ']' ? bold.Behind : at;
            default:
                return at;
        }
    }

    private static string WithoutMarks(string text, int start, int end)
    {
        var plain = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                plain.Append(text[++i]);
            }
            else if (text[i] is not ('`' or '*'))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Passes over the title of a link, the <c>"Regions"</c> of <c>[regions](regions.md "Regions")</c>.</summary>
    /// <returns>The offset behind the title; the given offset if the link has no title.</returns>
    private static int BehindTitle(string text, int start, int end)
    {
        if (start + 1 >= end || text[start] != ' ' || text[start + 1] != '"')
        {
            return start;
        }

        var close = start + 2;
        while (close < end && text[close] != '"' && IsLetterOrPlain(text[close]))
        {
            close++;
        }

        return close < end && text[close] == '"' ? close + 1 : start;
    }

    /// <summary>A marker that is text ("\*"), or a backslash at the end of a line, which breaks it there as any end of a line does.</summary>
    public static InlinePiece Escape(string text, int at, int end, bool isLast)
        => at + 1 < end ? text[at + 1] == '`' ? default : new InlinePiece(RunKind.Text, at + 1, at + 2, 0, at + 2)
            : isLast || end == text.Length || text[end] is not ('\n' or '\r') ? default
            : new InlinePiece(RunKind.Text, at, at, 0, at + 1);

    /// <summary>Whether a character is an ASCII letter or digit.</summary>
    public static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>The underscore of "home_region".</summary>
    private static bool IsInsideWord(string text, int at, int end)
        => text[at] == '_' && at + 1 < end && IsAlphanumeric(text[at - 1]) && IsAlphanumeric(text[at + 1]);

    /// <summary>Whether a character can neither begin nor end markup.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char c) => c is not ('&' or '[' or ']' or '\\' or '*' or '_' or '`' or '<' or '!');

    // RunList replaces special blanks, such as the no-break space, in texts but not in links. A link with one is left to Markdig.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetterOrPlain(char c) => IsPlain(c) && (c < '\u0080' || char.IsLetter(c));

    /// <summary>Whether a character of a link's target stands for itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c, bool isTarget)
        => isTarget && c is > ' ' and < '\u007F' and not ('&' or '\\' or '`' or '<' or '>' or '(' or ')' or '"' or '\'' or '*' or '[' or ']' or '{' or '}');
}
