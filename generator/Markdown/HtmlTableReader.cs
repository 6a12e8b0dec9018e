using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using Markdig.Helpers;
using TableRow = DocGen.Markdown.Model.TableRow;

namespace DocGen.Markdown;

/// <summary>
/// Reads tables that are written in HTML. To the parser of blocks such a table is a paragraph, or several if there are blank lines in it,
/// so it is read from the text of the page. Its first row is the header.
/// </summary>
internal sealed class HtmlTableReader(PageText page, LeafReader leaves)
{
    private const string TableTag = "table";

    private readonly List<RichText> _cells = [];
    private readonly List<TableRow> _rows = [];
    private bool _hasNoEnd;
    private int _row;
    private int _cell;

    /// <summary>The offset behind the last table that was read.</summary>
    public int End { get; private set; }

    /// <summary>The index of the line that starts a table; -1 if there is none.</summary>
    public static int FindStart(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            line.TrimStart();
            if (line.CurrentChar == '<' && string.Compare(line.Text, line.Start + 1, TableTag, 0, TableTag.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !char.IsLetter(line.PeekChar(TableTag.Length + 1)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads the table that starts in a line; null if it has no end or no row.</summary>
    public TableBlock? Read(int offset)
    {
        _rows.Clear();
        _cells.Clear();
        (_row, _cell) = (-1, -1);
        var end = _hasNoEnd ? -1 : ReadTags(offset);

        // If one table has no closing tag, then no table behind it has one either, so the page is not searched again.
        _hasNoEnd |= end < 0;
        if (end < 0 || _rows.Count == 0)
        {
            return null;
        }

        End = end;
        var header = _rows[0];
        _rows.RemoveAt(0);
        return new TableBlock(header.Cells, _rows.ToArray(), header.Position);
    }

    // Walks the tags up to the end of the table; -1 if there is none. A table inside a cell is a part of the cell's text.
    private int ReadTags(int offset)
    {
        var text = page.Text;
        var depth = 0;
        for (var start = text.IndexOf('<', offset); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var isClosing = start + 1 < text.Length && text[start + 1] == '/';
            var name = NameAt(start + (isClosing ? 2 : 1));
            if (name.Equals(TableTag, StringComparison.OrdinalIgnoreCase))
            {
                depth += isClosing ? -1 : 1;
                if (depth == 0)
                {
                    EndRow(start);
                    return text.IndexOf('>', start) is > 0 and var close ? close + 1 : text.Length;
                }
            }
            else if (depth == 1)
            {
                ReadTag(name, isClosing, start);
            }
        }

        return -1;
    }

    private void ReadTag(string name, bool isClosing, int start)
    {
        if (name.Equals("tr", StringComparison.OrdinalIgnoreCase))
        {
            EndRow(start);
            _row = isClosing ? -1 : start;
        }
        else if (name.Equals("td", StringComparison.OrdinalIgnoreCase) || name.Equals("th", StringComparison.OrdinalIgnoreCase))
        {
            EndCell(start);
            _row = _row < 0 ? start : _row;
            _cell = isClosing ? -1 : page.Text.IndexOf('>', start) is > 0 and var close ? close + 1 : -1;
        }
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < page.Text.Length && end - start <= TableTag.Length && char.IsLetter(page.Text[end]))
        {
            end++;
        }

        return page.Text.Substring(Math.Min(start, end), Math.Max(0, end - start));
    }

    private void EndCell(int end)
    {
        if (_cell >= 0)
        {
            var text = page.Text.Substring(_cell, Math.Max(0, end - _cell)).Replace('\r', ' ').Replace('\n', ' ');
            _cells.Add(leaves.Read(new StringSlice(text), page.PositionOf(_cell, end)));
        }

        _cell = -1;
    }

    private void EndRow(int end)
    {
        EndCell(end);
        if (_cells.Count > 0)
        {
            _rows.Add(new TableRow(_cells.ToArray(), page.PositionOfLine(page.LineOf(_row))));
        }

        _cells.Clear();
    }
}
