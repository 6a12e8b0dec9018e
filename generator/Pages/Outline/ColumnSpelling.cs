using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>
/// Reads a misspelt head of a column, such as <c>|Property|Tpye|Description|</c>, as the one that was meant, and a head without meaning
/// above cells that are types, such as <c>|Parameter|Shape|Description|</c>, as that of the types, where the table has no other column for them.
/// </summary>
internal static class ColumnSpelling
{
    /// <summary>The page with the heads of its tables mended; the same page if all are well.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">Receives a diagnostic for each head that was mended.</param>
    public static MarkdownPage Mend(MarkdownPage page, List<PendingDiagnostic> findings)
    {
        List<Section>? sections = null;
        for (var i = 0; i < page.Sections.Count; i++)
        {
            var section = page.Sections[i];
            List<Block>? blocks = null;
            for (var k = 0; k < section.Blocks.Count; k++)
            {
                if (section.Blocks[k] is TableBlock { Rows.Count: > 0 } table && Mend(table, findings) is { } mended)
                {
                    (blocks ??= [.. section.Blocks])[k] = mended;
                }
            }

            if (blocks is not null)
            {
                (sections ??= [.. page.Sections])[i] = section with { Blocks = blocks };
            }
        }

        return sections is null ? page : page with { Sections = sections };
    }

    private static TableBlock? Mend(TableBlock table, List<PendingDiagnostic> findings)
    {
        var roles = new ColumnRole[table.Header.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = TableColumns.RoleOf(table.Header[i].Plain);
        }

        // Most tables have a name, a type and a description, and nothing else.
        return System.Array.IndexOf(roles, ColumnRole.None) < 0 ? null : Mend(table, roles, findings);
    }

    private static TableBlock? Mend(TableBlock table, ColumnRole[] roles, List<PendingDiagnostic> findings)
    {
        List<RichText>? header = null;
        for (var i = 0; i < roles.Length; i++)
        {
            var head = table.Header[i];
            if (roles[i] == ColumnRole.None && (Near(head.Plain, roles) ?? TypesOf(table, roles, i)) is { } row)
            {
                roles[i] = row.Meaning;
                (header ??= [.. table.Header])[i] = new RichText([new TextRun(RunKind.Text, row.SeenIn)]) { Position = head.Position };
                findings.Add(new(PageDiagnosticIds.MisspeltColumn, head.Position.Length > 0 ? head.Position : table.Position, new([head.Plain, row.SeenIn])));
            }
        }

        return header is null ? null : table with { Header = header };
    }

    /// <summary>The word that a head was meant to be, among those for columns that the table does not have.</summary>
    private static WordRow<ColumnRole>? Near(string head, ColumnRole[] roles)
    {
        var text = head.Trim(' ', '*', ':', '?');
        return ColumnWords.Table.All.FirstOrDefault(
            row => row.Match != WordMatch.End && Spelling.IsNear(text, row.Phrase) && !text.TrimEnd('s').Is(row.Phrase.TrimEnd('s'))
                && System.Array.IndexOf(roles, row.Meaning) < 0);
    }

    private static WordRow<ColumnRole>? TypesOf(TableBlock table, ColumnRole[] roles, int column)
        => roles[0] == ColumnRole.Name && System.Array.IndexOf(roles, ColumnRole.Type) < 0 && System.Array.IndexOf(roles, ColumnRole.Description) >= 0
            && HasTypes(table, column)
            ? ColumnWords.Table.First(ColumnRole.Type)
            : null;

    /// <summary>Whether all cells of a column can be types, and one of them is a primitive one.</summary>
    private static bool HasTypes(TableBlock table, int column)
    {
        var hasPrimitive = false;
        foreach (var row in table.Rows)
        {
            var cell = row.Cell(column);
            var words = cell.Plain.Trim(' ', '`', '*').Split(' ');
            var isLink = cell.Runs.Count > 0 && cell.Runs[0].Kind == RunKind.Link;
            if (words.Length > 2 || (words[0].Length > 0 && !isLink && !Words.IsDottedName(words[0])))
            {
                return false;
            }

            hasPrimitive |= PrimitiveWords.Contains(words[0]);
        }

        return hasPrimitive;
    }
}
