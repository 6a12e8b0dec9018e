using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using Markdig.Helpers;
using Markdig.Syntax;
using TableRow = DocGen.Markdown.Model.TableRow;

namespace DocGen.Markdown;

/// <summary>
/// Reads the pipe tables of GitHub's markdown, rows as ragged as they are written. To a parser of blocks a table is a
/// paragraph; text directly above its header is one of its own, and text directly below is a row without a pipe.
/// </summary>
internal sealed class TableReader(PageText page, int start, LeafReader leaves, List<PendingDiagnostic> diagnostics)
{
    private readonly PageText _page = page;
    private readonly int _start = start;
    private readonly LeafReader _leaves = leaves;
    private readonly List<PendingDiagnostic> _diagnostics = diagnostics;
    private readonly List<RichText> _cells = [];

    /// <summary>The index of the line that is a table's header; -1 if there is none.</summary>
    public static int FindHeader(StringLineGroup lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (PipeLine.IsSeparator(lines.Lines[i].Slice) && PipeLine.HasPipe(lines.Lines[i - 1].Slice))
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>Reads a table whose header is the line with this index.</summary>
    public TableBlock Read(LeafBlock block, int header)
    {
        var lines = block.Lines;
        var names = ReadCells(lines.Lines[header].Slice, columns: 0);
        var rows = new TableRow[lines.Count - header - 2];
        for (var i = 0; i < rows.Length; i++)
        {
            var line = lines.Lines[header + 2 + i].Slice;
            var cells = ReadCells(line, names.Length);
            rows[i] = RowChecks.Check(new TableRow(cells, PositionOf(line)), names.Length, _page, _diagnostics);
        }

        return new TableBlock(names, rows, PositionOf(lines.Lines[header].Slice));
    }

    private TextPosition PositionOf(StringSlice line) => _page.PositionOfLine(_page.LineOf(_start + line.Start));

    // Blanks behind the last column are not cells.
    private RichText[] ReadCells(StringSlice line, int columns)
    {
        _cells.Clear();
        var lineStart = _page.LineOf(_start + line.Start) is var number ? _page.LineStart(number) - _start : 0;
        for (var split = new PipeLine(line); split.MoveNext();)
        {
            var cell = split.Cell;
            cell.Trim();
            _cells.Add(_leaves.Read(cell, new TextPosition(number, cell.Start - lineStart, cell.Length)));
        }

        while (columns > 0 && _cells.Count > columns && _cells[_cells.Count - 1].Runs.Length == 0)
        {
            _cells.RemoveAt(_cells.Count - 1);
        }

        return _cells.ToArray();
    }
}
