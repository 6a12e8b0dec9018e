using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using TableRow = DocGen.Markdown.Model.TableRow;

namespace DocGen.Markdown;

/// <summary>Turns Markdig's tables into plain ones, rows as ragged as they are written.</summary>
internal sealed class TableReader(PageText page, InlineReader inlines, List<PendingDiagnostic> diagnostics)
{
    private readonly PageText _page = page;
    private readonly InlineReader _inlines = inlines;
    private readonly List<PendingDiagnostic> _diagnostics = diagnostics;

    /// <summary>Reads a table whose header stands in a line.</summary>
    public TableBlock Read(Table table, int headerLine)
    {
        RichText[] header = [];
        var rows = new TableRow[Math.Max(0, table.Count - 1)];
        for (var i = 0; i < table.Count; i++)
        {
            var row = (MarkdigRow)table[i];
            if (i == 0)
            {
                header = ReadCells(row, 0);
                continue;
            }

            // Each row is one line, whatever Markdig says of the place of an empty one.
            var cells = ReadCells(row, header.Length);
            var position = _page.PositionOfLine(headerLine + 1 + i);
            rows[i - 1] = RowChecks.Check(new TableRow(cells, position), header.Length, _page, _diagnostics);
        }

        return new TableBlock(header, rows, _page.PositionOfLine(headerLine));
    }

    // Markdig fills a short row up with cells that hold nothing at all; a cell that is written, but empty, holds a paragraph.
    private RichText[] ReadCells(MarkdigRow row, int columns)
    {
        var count = row.Count;
        while (count > 0 && ((TableCell)row[count - 1]) is var cell && (cell.Count == 0 || (count > columns && columns > 0 && IsBlank(cell))))
        {
            count--;
        }

        var cells = count == 0 ? [] : new RichText[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = InlineOf((TableCell)row[i]) is { } inline ? _inlines.Read(inline) : RichText.Empty;
        }

        return cells;
    }

    private static Markdig.Syntax.Inlines.ContainerInline? InlineOf(TableCell cell) =>
        cell.Count > 0 ? (cell[0] as LeafBlock)?.Inline : null;

    private static bool IsBlank(TableCell cell) =>
        InlineOf(cell) is not { FirstChild: { } first }
        || (first is Markdig.Syntax.Inlines.LiteralInline { NextSibling: null } literal && literal.Content.IsEmptyOrWhitespace());
}
