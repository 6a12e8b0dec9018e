using System.Runtime.CompilerServices;
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

        var isClosed = close < end && text[close] == text[open] && IsAlphanumeric(text[close - 1]);
        return isClosed && (close + 1 == end || text[close + 1] is ' ' or '.' or ',' or ':' or ';' or ')')
            ? new InlinePiece(RunKind.Text, first, close, 0, close + 1)
            : default;
    }

    /// <summary>Whether stars between two characters end bold text: those of "**Note:** see below" do, those of "**Note:**see below" do not.</summary>
    private static bool MayEnd(char before, char after)
        => (IsAlphanumeric(before) && after != '*') || (before is ':' or '.' or ',' or ')' && after == ' ');

    /// <summary>A link without a title, whose text has no markup: "[regions](regions.md)", "[home_region](region.md)".</summary>
    [MethodImpl(Jit.HotLoop)]
    public static InlinePiece Link(string text, int open, int start, int end)
    {
        var close = open + 1;
        while (close < end && text[close] < '\u0080' && (IsPlain(text[close]) || IsInsideWord(text, close, end)))
        {
            close++;
        }

        if (close == open + 1 || close + 1 >= end || text[close] != ']' || text[close + 1] != '(' || (open > start && text[open - 1] == '!'))
        {
            return default;
        }

        var last = close + 2;
        while (last < end && IsPlain(text[last], isTarget: true))
        {
            last++;
        }

        return last > close + 2 && last < end && text[last] == ')' ? new InlinePiece(RunKind.Link, open + 1, close, last, last + 1) : default;
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

    /// <summary>Whether a character of a link's target stands for itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c, bool isTarget)
        => isTarget && c is > ' ' and < '\u007F' and not ('&' or '\\' or '`' or '<' or '>' or '(' or ')' or '"' or '\'' or '*' or '[' or ']' or '{' or '}');
}
