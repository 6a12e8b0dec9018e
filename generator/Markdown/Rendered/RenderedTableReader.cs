using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Markdown.Rendered;

/// <summary>Reads a group of lines whose first is a header as a table.</summary>
internal static class RenderedTableReader
{
    /// <summary>Reads the lines from a header up to the end of its group; null if they are no table.</summary>
    public static TableBlock? Read(PageText page, RenderedLines lines, int start, int end)
    {
        if (end - start < 2 || RenderedHeader.Read(lines[start]) is not { } header)
        {
            return null;
        }

        var rows = new List<TableRow>();
        for (var line = start + 1; line < end; line++)
        {
            if (RenderedRow.Cut(lines[line], header.Kinds) is { } cells)
            {
                rows.Add(new TableRow(System.Array.ConvertAll(cells, RenderedProse.Read), page.PositionOfLine(line)));
            }
            else if (rows.Count > 0)
            {
                rows[rows.Count - 1] = Extend(rows[rows.Count - 1], lines[line]);
            }
            else
            {
                return null;
            }
        }

        var titles = System.Array.ConvertAll(header.Titles, static title => new RichText([new TextRun(RunKind.Text, title)]));
        return new TableBlock(titles, rows, page.PositionOfLine(start));
    }

    // A line that is no row is the rest of a wrapped description.
    private static TableRow Extend(TableRow row, string line)
    {
        var cells = new List<RichText>(row.Cells);
        var runs = new List<TextRun>(cells[cells.Count - 1].Runs) { new(RunKind.Break, "") };
        runs.AddRange(RenderedProse.Read(line).Runs);
        cells[cells.Count - 1] = RichText.Of(runs);
        return row with { Cells = cells };
    }
}
