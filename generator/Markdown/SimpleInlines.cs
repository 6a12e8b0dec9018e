using System;
using System.Runtime.CompilerServices;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>
/// Reads a line whose only markup is of the simplest kind, which most lines with markup have: <c>The **name** of the `region`, see [regions](regions.md)</c>.
/// Whatever could mean anything else in CommonMark is left to Markdig.
/// </summary>
internal sealed class SimpleInlines(MarkdownDocument document, RunList runs)
{
    private readonly bool _hasReferences = document.ContainsData(typeof(LinkReferenceDefinitionGroup));
    private Piece[] _pieces = new Piece[16];
    private int _count;

    /// <summary>Adds the runs of a line, if its markup is simple; if not, nothing is added.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether the line was read.</returns>
    public bool TryRead(StringSlice line)
    {
        _count = 0;
        return Split(line.Text, line.Start, line.End + 1) && Add(line.Text);
    }

    /// <summary>Cuts a line into pieces; false if it holds a marker that is not simple.</summary>
    [MethodImpl(Jit.HotLoop)]
    private bool Split(string text, int start, int end)
    {
        var plain = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is not ('&' or '[' or '\\' or '*' or '_' or '`' or '<') || IsLiteral(text, i, start, end))
            {
                continue;
            }

            var piece = c switch
            {
                '`' => Code(text, i, end),
                '*' => Bold(text, i, start, end),
                '[' => Link(text, i, start, end),
                _ => default,
            };
            if (piece.Behind == 0)
            {
                return false;
            }

            Push(new Piece(RunKind.Text, plain, i, 0, i));
            Push(piece);
            plain = piece.Behind;
            i = plain - 1;
        }

        Push(new Piece(RunKind.Text, plain, end, 0, end));
        return true;
    }

    /// <summary>
    /// Whether a marker is a character like any other: the underscore of "disk_size", the sign of "disks &amp; tapes" and "?$top=5&amp;$skip=5",
    /// the brackets of "[!NOTE]" and "[!INCLUDE [disks](disks.md)]".
    /// </summary>
    private bool IsLiteral(string text, int at, int start, int end) => text[at] switch
    {
        '_' => at > start && at + 1 < end && IsAlphanumeric(text[at - 1]) && IsAlphanumeric(text[at + 1]),
        '&' => at + 1 < end && text[at + 1] is ' ' or '$' or '=',
        '[' => at + 1 < end && text[at + 1] == '!' && IsLiteralMark(text, at + 2, end),
        _ => false,
    };

    /// <summary>
    /// Whether a bracket with a mark begins no link: the one of "[!NOTE]" where the page defines no targets of links, and the one of
    /// "[!INCLUDE [disks](disks.md)]", as there is no link in a link.
    /// </summary>
    [MethodImpl(Jit.HotLoop)]
    private bool IsLiteralMark(string text, int first, int end)
    {
        var behind = first;
        while (behind < end && IsAlphanumeric(text[behind]))
        {
            behind++;
        }

        if (behind == first || behind == end)
        {
            return false;
        }

        if (text[behind] == ']')
        {
            return !_hasReferences && (behind + 1 == end || text[behind + 1] == ' ');
        }

        behind += text[behind] == ' ' ? 1 : 0;
        return behind < end && text[behind] == '[' && Link(text, behind, first, end).Behind > 0;
    }

    /// <summary>A span of code between two single backticks: "`region`".</summary>
    [MethodImpl(Jit.HotLoop)]
    private static Piece Code(string text, int open, int end)
    {
        var close = open + 1;
        while (close < end && text[close] is not ('`' or '\\'))
        {
            close++;
        }

        var isSimple = close > open + 1 && close < end && text[close] == '`' && (close + 1 == end || text[close + 1] != '`')
            && text[open + 1] != ' ' && text[close - 1] != ' ';
        return isSimple ? new Piece(RunKind.Code, open + 1, close, 0, close + 1) : default;
    }

    /// <summary>Bold text without markup in it: "**name**".</summary>
    [MethodImpl(Jit.HotLoop)]
    private static Piece Bold(string text, int open, int start, int end)
    {
        var first = open + 2;
        if (first >= end || text[open + 1] != '*' || !IsAlphanumeric(text[first]) || (open > start && text[open - 1] != ' '))
        {
            return default;
        }

        var close = first;
        while (close < end && IsPlain(text[close]))
        {
            close++;
        }

        var isClosed = close + 1 < end && text[close] == '*' && text[close + 1] == '*';
        return isClosed && MayEndBold(text[close - 1], close + 2 == end ? ' ' : text[close + 2])
            ? new Piece(RunKind.Bold, first, close, 0, close + 2)
            : default;
    }

    /// <summary>Whether stars between two characters end bold text: those of "**Note:** see below" do, those of "**Note:**see below" do not.</summary>
    private static bool MayEndBold(char before, char after)
        => (IsAlphanumeric(before) && after != '*') || (before is ':' or '.' or ',' or ')' && after == ' ');

    /// <summary>A link without markup in its text and without a title: "[regions](regions.md)".</summary>
    [MethodImpl(Jit.HotLoop)]
    private static Piece Link(string text, int open, int start, int end)
    {
        var close = open + 1;
        while (close < end && IsPlain(text[close]) && text[close] < '\u0080')
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

        return last > close + 2 && last < end && text[last] == ')' ? new Piece(RunKind.Link, open + 1, close, last, last + 1) : default;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) => c is not ('&' or '[' or ']' or '\\' or '*' or '_' or '`' or '<' or '!');

    /// <summary>Whether a character of a link's target stands for itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c, bool isTarget)
        => isTarget && c is > ' ' and < '\u007F' and not ('&' or '\\' or '`' or '<' or '>' or '(' or ')' or '"' or '\'' or '*' or '[' or ']' or '{' or '}');

    private void Push(Piece piece)
    {
        if (_count == _pieces.Length)
        {
            Array.Resize(ref _pieces, _count * 2);
        }

        _pieces[_count++] = piece;
    }

    private bool Add(string text)
    {
        for (var i = 0; i < _count; i++)
        {
            var piece = _pieces[i];
            if (piece.Kind == RunKind.Link)
            {
                runs.AddLink(
                    text.Substring(piece.Start, piece.End - piece.Start).Trim(),
                    text.Substring(piece.End + 2, piece.TargetEnd - piece.End - 2));
            }
            else if (piece.End > piece.Start)
            {
                runs.Append(new StringSlice(text, piece.Start, piece.End - 1), piece.Kind);
            }
        }

        return true;
    }

    /// <summary>A piece of a line.</summary>
    /// <param name="Kind">The kind of its text.</param>
    /// <param name="Start">Where its text starts.</param>
    /// <param name="End">Where its text ends.</param>
    /// <param name="TargetEnd">Where the target of a link ends, which starts two characters behind its text; 0 for anything else.</param>
    /// <param name="Behind">Where the next piece starts; 0 if the markup is not simple.</param>
    private readonly record struct Piece(RunKind Kind, int Start, int End, int TargetEnd, int Behind);
}
