using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// A line in bold, or one that is nothing but the name of a part ("*Request body*"), becomes the heading of that part: some doc sets use real headings for the
/// main parts only.
/// </summary>
internal sealed class BoldHeadingForm : IForm
{
    private const int LongestName = 24;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (sections is null && HasHeading(section))
            {
                sections = [.. draft.Markdown.Sections.Take(i)];
            }

            sections?.AddRange(HasHeading(section) ? RequestSections.Split(section).SelectMany(Split) : [section]);
        }

        return sections is null ? draft : draft.With(sections);
    }

    private static bool HasHeading(Section section) => section.Level > 0 && IndexOf(section.Blocks, 0) >= 0;

    /// <summary>Cuts a section at its lines in bold; the section itself if it has no such line.</summary>
    private static IEnumerable<Section> Split(Section section)
    {
        var first = section.Level == 0 ? -1 : IndexOf(section.Blocks, 0);
        if (first < 0)
        {
            yield return section;
            yield break;
        }

        yield return section with { Blocks = section.Blocks.Part(0, first) };
        while (first < section.Blocks.Length)
        {
            var next = IndexOf(section.Blocks, first + 1);
            next = next < 0 ? section.Blocks.Length : next;
            var heading = (ParagraphBlock)section.Blocks[first];
            yield return new(Math.Min(section.Level + 1, 6), heading.Text, section.Blocks.Part(first + 1, next), heading.Position);
            first = next;
        }
    }

    private static int IndexOf(Block[] blocks, int start)
    {
        for (var i = start; i < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphBlock { IsListItem: false } paragraph && IsHeading(paragraph.Text, blocks))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHeading(RichText text, Block[] blocks)
        => text.Runs.Length is 1 or 2 && (text.Runs[0].Kind == RunKind.Bold || IsName(text, blocks))
            && (text.Runs.Length == 1 || text.Runs[1].Text.Trim() == ":")
            && SectionHeadings.Classify(text.Runs[0].Text) is SectionKind.HttpRequest or SectionKind.Headers or SectionKind.PathParameters
                or SectionKind.QueryParameters
                or SectionKind.RequestBody or SectionKind.RequestExample or SectionKind.Response or SectionKind.ResponseExample;

    /// <summary>Whether a line is the name of a part of the request that its section shows. Elsewhere it is no more than the caption of an example.</summary>
    private static bool IsName(RichText text, Block[] blocks)
        => text.Runs.Length == 1 && text.Runs[0] is { Kind: RunKind.Text, Text: { Length: < LongestName } name } && HeadingWords.Table.HasWhole(name.Trim())
            && SectionHeadings.Classify(name) != SectionKind.RequestExample && blocks.Any(RequestBlock.IsLines);
}
