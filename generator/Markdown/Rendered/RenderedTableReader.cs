using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Markdown.Rendered;

/// <summary>Reads a group of lines whose first is a header as a table.</summary>
internal static class RenderedTableReader
{
    /// <summary>Reads the lines from a header up to the end of its group; null if the first line is not a header.</summary>
    public static TableBlock? Read(PageText page, RenderedLines lines, int start, int end)
    {
        if (end - start < 2
            || RenderedHeader.Read(lines[start]) is not { } header
            || (header.Titles.Length == 1 && !AreNames(lines, start + 1, end)))
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
        }

        var titles = System.Array.ConvertAll(header.Titles, static title => new RichText([new TextRun(RunKind.Text, title)]));
        return new TableBlock(titles, rows.ToArray(), page.PositionOfLine(start));
    }

    // One title alone may be any word; above names it is a header.
    private static bool AreNames(RenderedLines lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!RenderedWords.IsIdentifier(lines[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A line that is not a row is the rest of a wrapped description.
    private static TableRow Extend(TableRow row, string line)
    {
        var cells = new List<RichText>(row.Cells);
        var runs = new List<TextRun>(cells[cells.Count - 1].Runs) { TextRun.Break };
        runs.AddRange(RenderedProse.Read(line).Runs);
        cells[cells.Count - 1] = RichText.Of(runs);
        return row with { Cells = cells.ToArray() };
    }
}
