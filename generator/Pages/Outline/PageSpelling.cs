using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Outline;

/// <summary>Corrects misspelt headings and heads of columns, and reports each correction.</summary>
internal static class PageSpelling
{
    /// <summary>The page with its misspelt headings and heads of columns corrected; the same page if there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">Receives a diagnostic for each text that was corrected.</param>
    public static MarkdownPage Mend(MarkdownPage page, List<PendingDiagnostic> findings)
    {
        Section[]? sections = null;
        var shape = new HeadingShape(page);
        for (var i = 0; i < page.Sections.Length; i++)
        {
            var section = page.Sections[i];
            var mended = MendTables(HeadingSpelling.Mend(section, shape, page.Text, findings), findings);
            if (!ReferenceEquals(mended, section))
            {
                (sections ??= [.. page.Sections])[i] = mended;
            }
        }

        return sections is null ? page : page with { Sections = sections };
    }

    private static Section MendTables(Section section, List<PendingDiagnostic> findings)
    {
        Block[]? blocks = null;
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is TableBlock { Rows.Length: > 0 } table
                && ColumnSpelling.Mend(table, findings) is var mended && !ReferenceEquals(mended, table))
            {
                (blocks ??= [.. section.Blocks])[i] = mended;
            }
        }

        return blocks is null ? section : section with { Blocks = blocks };
    }
}
