using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// The text of one page with its line starts. Special blanks (NBSP and the like) are plain blanks here, so that they
/// neither hide a heading nor reach a name; lengths and positions stay those of the file.
/// </summary>
internal sealed class PageText
{
    /// <summary>The starts of the lines while they are found; the list is used again for each page.</summary>
    [ThreadStatic]
    private static List<int>? t_lineStarts;

    private readonly int[] _lineStarts;

    private PageText(string text, int[] lineStarts, bool hasPipes)
    {
        Text = text;
        HasPipes = hasPipes;
        _lineStarts = lineStarts;
    }

    /// <summary>The text of the page; it has the length of the file's text.</summary>
    public string Text { get; }

    /// <summary>Whether the text holds a pipe anywhere; a page without one has no pipe table.</summary>
    public bool HasPipes { get; }

    /// <summary>The number of lines; a line end at the end of the file begins one more.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Finds the starts of lines and the special blanks of a text; null if the file holds binary data.</summary>
    public static PageText? Scan(string text)
    {
        var lineStarts = t_lineStarts ??= [];
        lineStarts.Clear();
        lineStarts.Add(0);
        var (controls, hasSpecial) = (0, false);
        for (var i = SkipPlain(text, 0); i < text.Length; i = SkipPlain(text, i + 1))
        {
            var c = text[i];
            if (c >= ' ')
            {
                hasSpecial |= CharacterClasses.IsSpecialBlank(c) || CharacterClasses.IsZeroWidth(c);
                controls += c == '\uFFFD' ? 1 : 0;
            }
            else if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
            else if (c == '\0')
            {
                return null;
            }
            else if (c is not ('\t' or '\r' or '\f' or '\v'))
            {
                controls++;
            }
        }

        // A stray control or replacement character is a typing error; where every tenth character is one, the file is not text.
        return controls > 16 + (text.Length / 10)
            ? null
            : new PageText(hasSpecial ? ReplaceSpecial(text) : text, lineStarts.ToArray(), text.IndexOf('|') >= 0);
    }

    /// <summary>The next character that is a control character or not ASCII; nearly all characters of a page are neither,
    /// so four are looked at in one step.</summary>
    [MethodImpl(Jit.HotLoop)]
    private static int SkipPlain(string text, int start)
    {
        const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
        const ulong Blanks = 0x0020_0020_0020_0020;
        var rest = text.AsSpan(start);
        foreach (var four in MemoryMarshal.Cast<char, ulong>(rest))
        {
            // Where no character exceeds 127, subtracting a blank from each sets the highest bit of those below it.
            if ((four & NotAscii) != 0 || ((four - Blanks) & NotAscii) != 0)
            {
                break;
            }

            start += 4;
        }

        while (start < text.Length && text[start] is >= ' ' and < '\u0080')
        {
            start++;
        }

        return start;
    }

    /// <summary>The line that an offset stands in.</summary>
    [MethodImpl(Jit.HotLoop)]
    public int LineOf(int offset)
    {
        var (line, end) = (0, _lineStarts.Length);
        while (end - line > 1)
        {
            var middle = (line + end) >> 1;
            (line, end) = _lineStarts[middle] <= offset ? (middle, end) : (line, middle);
        }

        return line;
    }

    /// <summary>Where a line starts.</summary>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Where a line's text ends, without its line end.</summary>
    [MethodImpl(Jit.HotLoop)]
    public int LineEnd(int line)
    {
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        while (end > _lineStarts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    /// <summary>The text of a line.</summary>
    public string Line(int line) => Text.Substring(LineStart(line), LineEnd(line) - LineStart(line));

    /// <summary>The position from an offset to the end of its line, blanks at the end left out.</summary>
    public TextPosition PositionAt(int offset)
    {
        var line = LineOf(Math.Min(offset, Text.Length));
        return new TextPosition(line, offset - LineStart(line), Math.Max(0, TrimmedEnd(line) - offset));
    }

    /// <summary>The position of what stands between two offsets, blanks around it left out: as much of it as is in the line where it begins.</summary>
    public TextPosition PositionOf(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        var position = PositionAt(start);
        return position with { Length = Math.Min(position.Length, Math.Max(0, end - start)) };
    }

    /// <summary>The position of the word, or of the single other character, at an offset.</summary>
    public TextPosition PositionOfToken(int offset)
    {
        var position = PositionAt(offset);
        var length = 0;
        while (length < position.Length && (char.IsLetterOrDigit(Text[offset + length]) || Text[offset + length] is '_' or '.' or '-'))
        {
            length++;
        }

        return position with { Length = Math.Min(position.Length, Math.Max(1, length)) };
    }

    /// <summary>The first occurrence of a text within a place of one line; the place itself if the text is not written there as it is read.</summary>
    /// <param name="place">The place to look in.</param>
    /// <param name="text">The text to find.</param>
    /// <param name="from">The column to look from; 0 for the start of the place.</param>
    public TextPosition Find(TextPosition place, string text, int from = 0)
    {
        if (text.Length == 0 || place.Line >= LineCount)
        {
            return place;
        }

        var start = LineStart(place.Line);
        var end = Math.Min(start + place.Column + place.Length, LineEnd(place.Line));
        var first = start + Math.Max(place.Column, from);
        var at = first < end ? Text.IndexOf(text, first, end - first, StringComparison.Ordinal) : -1;
        return at < 0 ? place : new TextPosition(place.Line, at - start, text.Length);
    }

    /// <summary>The first occurrence of a text in the lines from a place on, up to a blank line; the place itself if it is not written there.</summary>
    public TextPosition FindBelow(TextPosition place, string text)
    {
        for (var line = place.Line; line < LineCount; line++)
        {
            var whole = PositionOfLine(line);
            if (whole.Length == 0)
            {
                break;
            }

            if (Find(whole, text, line == place.Line ? place.Column : 0) is var found && found != whole)
            {
                return found;
            }
        }

        return place;
    }

    /// <summary>The position of a line's text, blanks around it left out.</summary>
    public TextPosition PositionOfLine(int line)
    {
        if (line >= LineCount)
        {
            return PositionAt(Text.Length);
        }

        var start = LineStart(line);
        var end = TrimmedEnd(line);
        while (start < end && Text[start] is ' ' or '\t')
        {
            start++;
        }

        return new TextPosition(line, start - LineStart(line), end - start);
    }

    [MethodImpl(Jit.HotLoop)]
    private int TrimmedEnd(int line)
    {
        var end = LineEnd(line);
        while (end > LineStart(line) && Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    // A zero-width character inside a word stays (it is dropped with the inlines, where nothing depends on offsets);
    // at the edge of a word it would hide a heading, a pipe or a fence.
    private static string ReplaceSpecial(string text)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            var c = chars[i];
            if (c >= '\u00A0'
                && (CharacterClasses.IsSpecialBlank(c) || (CharacterClasses.IsZeroWidth(c) && IsAtEdge(chars, i))))
            {
                chars[i] = ' ';
            }
        }

        return new string(chars);
    }

    private static bool IsAtEdge(char[] chars, int index) =>
        index == 0 || index + 1 == chars.Length || !IsWordPart(chars[index - 1]) || !IsWordPart(chars[index + 1]);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || CharacterClasses.IsZeroWidth(c);
}
