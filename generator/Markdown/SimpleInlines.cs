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
    private InlinePiece[] _pieces = new InlinePiece[16];
    private int _count;
    private bool _mayEndBelow;

    /// <summary>Adds the runs of a line, if its markup is simple; if not, nothing is added.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isLast">Whether no line of the paragraph follows.</param>
    /// <param name="mayEndBelow">Whether a link that begins in the line may end in one that follows.</param>
    /// <returns>Whether the line was read.</returns>
    public bool TryRead(StringSlice line, bool isLast, bool mayEndBelow)
    {
        _count = 0;
        _mayEndBelow = mayEndBelow;
        return Split(line.Text, line.Start, line.End + 1, isLast) && Add(line.Text);
    }

    /// <summary>Cuts a line into pieces; false if it holds a marker that is not simple.</summary>
    [MethodImpl(Jit.HotLoop)]
    private bool Split(string text, int start, int end, bool isLast)
    {
        var plain = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is not ('&' or '[' or '\\' or '*' or '_' or '`' or '<') || IsLiteral(text, i, start, end))
            {
                continue;
            }

            var piece = PieceAt(text, i, start, end, isLast);
            if (piece.Behind == 0)
            {
                return false;
            }

            Push(new InlinePiece(RunKind.Text, plain, i, 0, i));
            Push(piece);
            plain = piece.Behind;
            i = plain - 1;
        }

        Push(new InlinePiece(RunKind.Text, plain, end, 0, end));
        return true;
    }

    private static InlinePiece PieceAt(string text, int at, int start, int end, bool isLast) => text[at] switch
    {
        '`' => SimpleMarkup.Code(text, at, end),
        '*' when at + 1 < end && text[at + 1] == '*' => SimpleMarkup.Bold(text, at, start, end),
        '*' or '_' => SimpleMarkup.Emphasis(text, at, start, end),
        '[' => SimpleMarkup.Link(text, at, start, end),
        '\\' => SimpleMarkup.Escape(text, at, end, isLast),
        '&' => SimpleHtml.Entity(text, at, end),
        '<' => SimpleHtml.Tag(text, at, end),
        _ => default,
    };

    /// <summary>
    /// Whether a marker is a character like any other: the underscore of "disk_size", the star of "2 * 3", the sign of "disks &amp; tapes" and
    /// "?$top=5&amp;$skip=5", the bracket of "&lt; 5", the backslash of "C:\disks", the brackets of "[!NOTE]", "[!INCLUDE [disks](disks.md)]" and "disks[]".
    /// </summary>
    private bool IsLiteral(string text, int at, int start, int end) => text[at] switch
    {
        '_' => at > start && at + 1 < end && SimpleMarkup.IsAlphanumeric(text[at - 1]) && SimpleMarkup.IsAlphanumeric(text[at + 1]),
        '*' => (at == start || text[at - 1] == ' ') && at + 1 < end && text[at + 1] == ' ',
        '&' => !SimpleHtml.IsEntity(text, at, end),
        '<' => at + 1 < end && text[at + 1] is not ('/' or '!' or '?') && !Words.IsLetter(text[at + 1]),
        '\\' => at + 1 < end && (SimpleMarkup.IsAlphanumeric(text[at + 1]) || text[at + 1] is <= ' ' or > '~'),
        '[' => (at + 1 < end && text[at + 1] == '!' && IsLiteralMark(text, at + 2, end))
            || (!_mayEndBelow && !_hasReferences && text.IndexOf("](", at, end - at, StringComparison.Ordinal) < 0),
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
        while (behind < end && SimpleMarkup.IsAlphanumeric(text[behind]))
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
        return behind < end && text[behind] == '[' && SimpleMarkup.Link(text, behind, first, end).Behind > 0;
    }

    private void Push(InlinePiece piece)
    {
        if (_count == _pieces.Length)
        {
            Array.Resize(ref _pieces, _count * 2);
        }

        _pieces[_count++] = piece;
    }

    [MethodImpl(Jit.HotLoop)]
    private bool Add(string text)
    {
        for (var i = 0; i < _count; i++)
        {
            var piece = _pieces[i];
            if (piece.Kind == RunKind.Link)
            {
                runs.AddLink(
                    (piece.Literal ?? text.Substring(piece.Start, piece.End - piece.Start)).Trim(),
                    text.Substring(piece.End + 2, piece.TargetEnd - piece.End - 2));
            }
            else if (piece.Literal is { } literal)
            {
                runs.Append(new StringSlice(literal), piece.Kind);
            }
            else if (piece.Kind == RunKind.Break)
            {
                runs.Break();
            }
            else if (piece.End > piece.Start)
            {
                runs.Append(new StringSlice(text, piece.Start, piece.End - 1), piece.Kind);
            }
        }

        return true;
    }
}
