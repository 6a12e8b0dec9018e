using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Types;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>Reads Methods tables.</summary>
internal static class MethodTableReader
{
    /// <summary>Adds the rows of a table.</summary>
    public static void Read(PageContext context, TableBlock table, List<MethodRow> methods)
    {
        context.Ledger.Read(table.Position, nameof(MethodTableReader));
        var columns = TableColumns.Of(table.Header);
        foreach (var row in table.Rows)
        {
            var name = row.Cell(columns.Name);
            if (name.Plain.Length == 0 || row.HasOnly(columns.Name) && name.Runs[0].Kind == RunKind.Bold)
            {
                continue;
            }

            var type = row.Cell(columns.Type);
            var isNone = MemberWords.NoResult.IsIn(type.Plain.TrimAny(" .,"));
            var link = LinkOf(name, context);
            if (link is not null || !row.HasOnly(columns.Name))
            {
                var returned = isNone ? null : TypeCellReader.Read(context, type);
                methods.Add(new(link, returned) { Anchor = returned is null || link is null ? -1 : context.Anchor(row.PositionOf(columns.Type)) });
            }
        }
    }

    private static string? LinkOf(RichText cell, PageContext context)
    {
        foreach (var run in cell.Runs)
        {
            if (run.Kind == RunKind.Link && context.Resolve(run.Url ?? "") is { } path)
            {
                return path;
            }
        }

        return null;
    }
}
