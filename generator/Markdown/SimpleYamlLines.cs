using System.Collections.Generic;
using System.Text;

namespace DocGen.Markdown;

/// <summary>
/// Reads the values of front matter that go on behind the line of their key, as far as they are simple: a text in lines of their own
/// (<c>description: &gt;-</c>), a list in brackets (<c>aliases: [</c>), and keys or items below a key (<c>menu:</c>).
/// </summary>
internal static class SimpleYamlLines
{
    private const int MostLevels = 8;
    private const int MostItems = 1_000;

    /// <summary>Reads a value that begins on the line of its key and is not a plain or quoted text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">The offset behind the colon of the key.</param>
    /// <param name="line">The line below the key; afterwards the line behind the value.</param>
    /// <param name="end">The line behind the front matter.</param>
    /// <param name="value">The text; null for a list.</param>
    /// <returns>Whether the value is simple.</returns>
    public static bool TryRead(PageText page, int start, ref int line, int end, out string? value)
    {
        value = null;
        var first = start;
        var lineEnd = page.LineEnd(line - 1);
        while (first < lineEnd && page.Text[first] == ' ')
        {
            first++;
        }

        if (first == start || first == lineEnd)
        {
            return false;
        }

        return page.Text[first] switch
        {
            '[' => TryList(page.Text, first + 1, page.LineStart(end), out var behind) && TryEndLine(page, behind, ref line),
            '>' or '|' => TryText(page, page.Text[first], page.Text.Substring(first + 1, lineEnd - first - 1).TrimEnd(), ref line, end, out value),
            _ => false,
        };
    }

    /// <summary>Passes over the keys or items below a key without a value on its line.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line below the key; afterwards the line behind its keys or items.</param>
    /// <param name="end">The line behind the front matter.</param>
    /// <param name="isText">Whether no keys or items follow, so that the value of the key is an empty text.</param>
    /// <returns>Whether the lines are simple.</returns>
    public static bool TrySkip(PageText page, ref int line, int end, out bool isText)
    {
        isText = true;
        var indents = new List<int> { 0 };
        var mayNest = true;
        for (; line < end; line++)
        {
            var (start, lineEnd) = (page.LineStart(line), page.LineEnd(line));
            var indent = Indent(page.Text, start, lineEnd);
            if (start == lineEnd)
            {
                continue;
            }

            if (indent == 0 && page.Text[start] != '-')
            {
                return true;
            }

            if (start + indent < lineEnd && page.Text[start + indent] == '-')
            {
                // A key cannot have both keys and items.
                var areFirst = isText;
                isText = false;
                return areFirst && TryItems(page, indent, ref line, end);
            }

            isText = false;
            var colon = page.Text.IndexOf(':', start, lineEnd - start);
            if (colon < 0 || !SimpleYamlValue.IsKey(page.Text, start + indent, colon) || !IsLevel(indents, indent, mayNest)
                || SimpleYamlValue.TryRead(page.Text, colon + 1, lineEnd) is not { } value)
            {
                return false;
            }

            mayNest = value.Length == 0;
        }

        return true;
    }

    /// <summary>Whether a line can stand as far to the right as it does: as far as one of the open levels, or further if
    /// the line above it has no value.</summary>
    private static bool IsLevel(List<int> indents, int indent, bool mayNest)
    {
        if (mayNest && indent > indents[indents.Count - 1] && indents.Count < MostLevels)
        {
            indents.Add(indent);
            return true;
        }

        while (indent < indents[indents.Count - 1])
        {
            indents.RemoveAt(indents.Count - 1);
        }

        return indent > 0 && indent == indents[indents.Count - 1];
    }

    /// <summary>Passes over items of a list, all of them simple texts: "- shelves".</summary>
    private static bool TryItems(PageText page, int indent, ref int line, int end)
    {
        var count = 0;
        for (; line < end; line++)
        {
            var (start, lineEnd) = (page.LineStart(line), page.LineEnd(line));
            var own = Indent(page.Text, start, lineEnd);
            if (own == 0 && (start == lineEnd || page.Text[start] != '-'))
            {
                return start < lineEnd;
            }

            if (own != indent || ++count > MostItems || start + own >= lineEnd || page.Text[start + own] != '-'
                || SimpleYamlValue.TryRead(page.Text, start + own + 1, lineEnd) is not { Length: > 0 })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Passes over the items of a list in brackets, which may stand on several lines.</summary>
    private static bool TryList(string text, int start, int end, out int behind)
    {
        var isOpen = true;
        for (behind = start; behind < end; behind++)
        {
            var c = text[behind];
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            if (c == ']')
            {
                behind++;
                return true;
            }

            if (text[behind - 1] == '\n')
            {
                // Only the bracket at the end may be the first character of a line.
                return false;
            }

            if (c == ',' && !isOpen)
            {
                isOpen = true;
            }
            else if (isOpen && EndOfItem(text, behind, end) is > 0 and var last)
            {
                (isOpen, behind) = (false, last - 1);
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The end of an item in brackets, a word or a quoted text on one line; -1 if it is neither.</summary>
    private static int EndOfItem(string text, int start, int end)
    {
        var i = start;
        if (text[start] is '"' or '\'')
        {
            for (i = start + 1; i < end && text[i] is not ('\n' or '\r' or '\t' or '\\') && text[i] != text[start];)
            {
                i++;
            }

            return i < end && text[i] == text[start] && (i + 1 == end || text[i + 1] != text[start]) ? i + 1 : -1;
        }

        while (i < end && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        {
            i++;
        }

        return i > start ? i : -1;
    }

    /// <summary>Whether nothing but blanks follows on a line; goes on behind that line.</summary>
    private static bool TryEndLine(PageText page, int offset, ref int line)
    {
        line = page.LineOf(offset);
        var lineEnd = page.LineEnd(line++);
        while (offset < lineEnd && page.Text[offset] == ' ')
        {
            offset++;
        }

        return offset == lineEnd;
    }

    /// <summary>Reads a text whose lines are all indented alike: joined by blanks behind ">", as they are behind "|".</summary>
    private static bool TryText(PageText page, char style, string chomping, ref int line, int end, out string? value)
    {
        value = null;
        var text = new StringBuilder();
        var indent = 0;
        for (; line < end; line++)
        {
            var (start, lineEnd) = (page.LineStart(line), page.LineEnd(line));
            var own = Indent(page.Text, start, lineEnd);
            if (own == 0 && start < lineEnd)
            {
                break;
            }

            indent = text.Length == 0 ? own : indent;
            if (own == 0 || own != indent || start + own == lineEnd || page.Text[lineEnd - 1] == ' ' || page.Text.IndexOf('\t', start, lineEnd - start) >= 0)
            {
                return false;
            }

            text.Append(text.Length == 0 ? "" : style == '>' ? " " : "\n").Append(page.Text, start + own, lineEnd - start - own);
        }

        value = text.ToString();
        return indent > 0 && chomping is "" or "-";
    }

    private static int Indent(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ' ')
        {
            i++;
        }

        return i - start;
    }
}
