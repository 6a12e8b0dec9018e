using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Request lines in a table instead of a code block: <c>| Method | Path |</c>, in any order and with further columns. Where a column tells what each row is
/// for, each is an operation; else the rows are ways to call one.
/// </summary>
internal sealed class RequestTableForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        var hasTitle = false;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            var isTitle = section.Level == 1 && section.Heading.Plain.Length > 0 && !hasTitle;
            hasTitle |= isTitle;
            if (Rewrite(section, isTitle) is { } rewritten)
            {
                sections ??= [.. draft.Markdown.Sections.Take(i)];
                sections.AddRange(rewritten);
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    private static List<Section>? Rewrite(Section section, bool isTitle)
    {
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is TableBlock table && RequestTable.Of(table) is { } request && (!isTitle || request.Count == 1 || request.HasTexts))
            {
                return Rewrite(section, i, isTitle || request.HasTexts);
            }
        }

        return null;
    }

    /// <summary>A heading that says nothing of its own gives the table a heading below it; one that says what its section
    /// is, or the page's title, keeps it.</summary>
    private static List<Section> Rewrite(Section section, int index, bool staysInPlace)
    {
        var blocks = new List<Block>();
        foreach (var block in section.Blocks)
        {
            blocks.AddRange(block is TableBlock table && RequestTable.Of(table) is { } request ? request.ToBlocks() : [block]);
        }

        var lines = blocks.GetRange(index, blocks.Count - index).ToArray();
        var kind = section.Level == 0 || section.Heading.Plain.Length == 0 ? SectionKind.HttpRequest : SectionHeadings.Classify(section);
        if (index > 0 && kind is SectionKind.RequestBody or SectionKind.QueryParameters or SectionKind.PathParameters)
        {
            // The parameters stand in front of the request to which they belong.
            return
            [
                new(section.Level, CanonicalHeading.Of(SectionKind.HttpRequest), lines, section.Blocks[index].Position),
                section with { Blocks = blocks.GetRange(0, index).ToArray() },
            ];
        }

        return staysInPlace || kind is not (SectionKind.Other or SectionKind.RequestExample)
            ? [section with { Blocks = blocks.ToArray() }]
            :
            [
                section with { Blocks = blocks.GetRange(0, index).ToArray() },
                new(6, CanonicalHeading.Of(SectionKind.HttpRequest), lines, section.Blocks[index].Position),
            ];
    }
}
