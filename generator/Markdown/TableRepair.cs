using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using Markdig.Syntax;
using TableRow = DocGen.Markdown.Model.TableRow;

namespace DocGen.Markdown;

/// <summary>
/// Reads what an author meant as a table and Markdig took for a paragraph: a one-column table with text directly below it,
/// or a table whose rows are too uneven.
/// </summary>
internal sealed class TableRepair(PageText page, InlineReader inlines, List<PendingDiagnostic> diagnostics)
{
    private readonly PageText _page = page;
    private readonly InlineReader _inlines = inlines;
    private readonly List<PendingDiagnostic> _diagnostics = diagnostics;

    /// <summary>Whether a paragraph looks like a table; a quick test.</summary>
    public bool IsCandidate(int start, int end) =>
        end > start && _page.Text[start] == '|' || _page.Text.IndexOf("\n|", start, end - start, System.StringComparison.Ordinal) >= 0;

    /// <summary>Reads a table; null if it is none. A table without header is reported.</summary>
    /// <param name="first">The paragraph's first line.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="headerLine">The line of the header; what stands before it is still text. -1 if there is none.</param>
    public TableBlock? Read(int first, int last, out int headerLine)
    {
        for (var line = first + 1; line <= last; line++)
        {
            if (PipeLine.IsSeparator(_page.Line(line)) && _page.Line(line - 1).IndexOf('|') >= 0)
            {
                headerLine = line - 1;
                return ReadTable(headerLine, last);
            }
        }

        headerLine = -1;
        if (_page.Text[_page.LineStart(first) + _page.PositionOfLine(first).Column] == '|')
        {
            _diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.TableWithoutHeader, _page.PositionOfLine(first), default));
        }

        return null;
    }

    private TableBlock ReadTable(int headerLine, int last)
    {
        var header = ReadCells(headerLine);
        var rows = new List<TableRow>();
        for (var line = headerLine + 2; line <= last; line++)
        {
            rows.Add(RowChecks.Check(new TableRow(ReadCells(line), _page.PositionOfLine(line)), header.Length, _page, _diagnostics));
        }

        return new TableBlock(header, rows, _page.PositionOfLine(headerLine));
    }

    private RichText[] ReadCells(int line)
    {
        var texts = PipeLine.Split(_page.Line(line));
        var cells = new RichText[texts.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = texts[i].Length == 0 ? RichText.Empty : ReadCell(texts[i]);
        }

        return cells;
    }

    private RichText ReadCell(string text)
    {
        var document = Markdig.Markdown.Parse(text, MarkdownParserPipeline.Instance);
        foreach (var block in document.Descendants())
        {
            if (block is LeafBlock { Inline: { } inline })
            {
                return _inlines.Read(inline);
            }
        }

        return RichText.Empty;
    }
}
