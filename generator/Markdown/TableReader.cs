using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using TableRow = DocGen.Markdown.Model.TableRow;

namespace DocGen.Markdown;

/// <summary>Turns Markdig's tables into plain ones, rows as ragged as they are written.</summary>
internal static class TableReader
{
    /// <summary>Reads a table.</summary>
    public static TableBlock Read(Table table, InlineReader inlines, PageText page, int headerLine)
    {
        IReadOnlyList<RichText> header = [];
        var line = headerLine + 2;
        var rows = new List<TableRow>(Math.Max(0, table.Count - 1));
        foreach (var block in table)
        {
            var row = (MarkdigRow)block;
            var cells = ReadCells(row, inlines);
            if (row.IsHeader && header.Count == 0)
            {
                header = cells;
            }
            else
            {
                // Each row is one line, whatever Markdig says of an empty one.
                rows.Add(new TableRow(cells, page.PositionOfLine(line++)));
            }
        }

        return new TableBlock(header, rows, page.PositionOfLine(headerLine));
    }

    // Markdig fills a short row up with cells that hold nothing at all; a cell that is written, but empty, holds a paragraph.
    private static RichText[] ReadCells(MarkdigRow row, InlineReader inlines)
    {
        var count = row.Count;
        while (count > 0 && ((TableCell)row[count - 1]).Count == 0)
        {
            count--;
        }

        var cells = count == 0 ? [] : new RichText[count];
        for (var i = 0; i < count; i++)
        {
            var cell = (TableCell)row[i];
            cells[i] = cell.Count > 0 && cell[0] is LeafBlock { Inline: { } inline } ? inlines.Read(inline) : RichText.Empty;
        }

        return cells;
    }
}
