using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>Request lines in a table instead of a code block: a column of verbs and one of addresses, and nothing else.</summary>
internal sealed class RequestTableForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        var hasTitle = false;
        for (var i = 0; i < draft.Markdown.Sections.Count; i++)
        {
            var section = draft.Markdown.Sections[i];
            var isTitle = section.Level == 1 && section.Heading.Plain.Length > 0 && !hasTitle;
            hasTitle |= isTitle;
            if (IndexOf(section) is >= 0 and var index && (!isTitle || ((TableBlock)section.Blocks[index]).Rows.Count == 1))
            {
                sections ??= [.. draft.Markdown.Sections.Take(i)];
                AddTo(sections, section, index, isTitle);
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>A heading that says nothing of its own gives the table a heading below it; one that says what its section is, or the page's title, keeps it.</summary>
    private static void AddTo(List<Section> sections, Section section, int index, bool isTitle)
    {
        var blocks = section.Blocks.Select(static block => block is TableBlock table && Is(table) ? ToCode(table) : block).ToList();
        var kind = section.Level == 0 || section.Heading.Plain.Length == 0 ? SectionKind.HttpRequest : SectionHeadings.Classify(section.Heading.Plain);
        if (isTitle || kind is not (SectionKind.Other or SectionKind.RequestExample))
        {
            sections.Add(section with { Blocks = blocks });
            return;
        }

        sections.Add(section with { Blocks = blocks.GetRange(0, index) });
        sections.Add(new(Math.Min(section.Level + 1, 6), CanonicalHeading.Of(SectionKind.HttpRequest), blocks.GetRange(index, blocks.Count - index), section.Blocks[index].Position));
    }

    private static int IndexOf(Section section)
    {
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            if (section.Blocks[i] is TableBlock table && Is(table))
            {
                return i;
            }
        }

        return -1;
    }

    private static CodeBlock ToCode(TableBlock table)
    {
        var rows = table.Rows.Where(static row => !row.IsEmpty()).ToList();
        return new CodeBlock("http", string.Join("\n", rows.Select(LineOf)), null, table.Position) { LinePositions = rows.ConvertAll(static row => row.Position) };
    }

    /// <summary>Whether a table is one; tables of methods have a third column that says what each is for.</summary>
    private static bool Is(TableBlock table)
    {
        if (table.Header.Count != 2 || table.Rows.Count == 0 || !IsVerbHeader(table.Header[0].Plain) || !IsAddressHeader(table.Header[1].Plain))
        {
            return false;
        }

        foreach (var row in table.Rows)
        {
            if (!row.IsEmpty() && RequestLineText.VerbOf(LineOf(row), out _) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static string LineOf(TableRow row)
        => row.Cell(0).Plain.Trim(' ', '*', '`').ToUpperInvariant() + " " + row.Cell(1).Plain.Trim(' ', '*', '`');

    private static bool IsVerbHeader(string header)
        => RequestWords.VerbHeads.IsIn(header.Trim(' ', '*', ':'));

    private static bool IsAddressHeader(string header)
        => header.Trim(' ', '*', ':') is var text && (RequestWords.AddressHeads.IsIn(text) || RequestWords.AddressHeadEnds.IsIn(text));
}
