using System.Collections.Generic;
using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>Reports rows that do not fit their table, and marks lines that are not rows of their own.</summary>
internal static class RowChecks
{
    /// <summary>The row as it goes into the table.</summary>
    public static TableRow Check(TableRow row, int columns, PageText page, List<PendingDiagnostic> diagnostics)
    {
        if (row.Cells.Length == 1 && columns > 0 && IsWithoutPipe(page, row.Position.Line))
        {
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.DetachedRow, row.Position, default));
            return row with { IsContinuation = true };
        }

        if (row.Cells.Length > columns)
        {
            var arguments = new[]
            {
                row.Cells.Length.ToString(CultureInfo.InvariantCulture),
                columns.ToString(CultureInfo.InvariantCulture),
            };
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.MalformedRow, row.PositionOf(columns), new EquatableArray<string>(arguments)));
        }

        return row;
    }

    private static bool IsWithoutPipe(PageText page, int line)
    {
        var start = page.LineStart(line);
        return page.Text.IndexOf('|', start, page.LineEnd(line) - start) < 0;
    }
}
