using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// A line that ends with a colon and names a part of a request ("URL query parameters:") becomes the heading of the list or table below it, and a sentence
/// that introduces the members of the response ("The response includes the following fields:") gets one.
/// </summary>
internal sealed class LabelHeadingForm : IForm
{
    /// <summary>A longer text is a sentence and not a label.</summary>
    private const int MaxLength = 60;

    /// <summary>A longer text says more than that members of the response follow.</summary>
    private const int MaxSentence = 240;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Count; i++)
        {
            var section = draft.Markdown.Sections[i];
            var first = section.Level == 0 ? -1 : IndexOf(section.Blocks, 0);
            if (first >= 0)
            {
                sections ??= Copy(draft.Markdown.Sections, i);
                Split(section, first, sections);
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>Cuts a section at its labels; the text behind a list goes into a section without a heading, which belongs to the one above.</summary>
    private static void Split(Section section, int label, List<Section> sections)
    {
        var level = Math.Min(section.Level + 1, 6);
        sections.Add(section with { Blocks = Part(section.Blocks, 0, label) });
        while (label < section.Blocks.Count)
        {
            var heading = (ParagraphBlock)section.Blocks[label];
            var end = label + 1;
            while (end < section.Blocks.Count && IsListed(section.Blocks[end]))
            {
                end++;
            }

            sections.Add(IsOfPart(heading.Text.Plain)
                ? new(level, heading.Text, Part(section.Blocks, label + 1, end), heading.Position)
                : new(level, CanonicalHeading.Of(SectionKind.Response), Part(section.Blocks, label, end), heading.Position));
            label = IndexOf(section.Blocks, end);
            label = label < 0 ? section.Blocks.Count : label;
            if (label > end)
            {
                sections.Add(new(level, RichText.Empty, Part(section.Blocks, end, label), section.Blocks[end].Position));
            }
        }
    }

    private static int IndexOf(IReadOnlyList<Block> blocks, int start)
    {
        for (var i = start; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { IsListItem: false, Text.Plain: { Length: > 0 and < MaxSentence } text } && text[text.Length - 1] == ':'
                && IsListed(blocks[i + 1]) && (IsOfPart(text) || ResponseWords.MemberLeads.IsIn(text)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsOfPart(string text)
        => text.Length < MaxLength && SectionHeadings.Classify(text) is SectionKind.Headers or SectionKind.PathParameters or SectionKind.QueryParameters
            or SectionKind.RequestBody or SectionKind.Response;

    private static bool IsListed(Block block) => block is TableBlock || ParameterListReader.IsItem(block);

    private static List<Section> Copy(IReadOnlyList<Section> sections, int count)
    {
        var copy = new List<Section>(sections.Count);
        for (var i = 0; i < count; i++)
        {
            copy.Add(sections[i]);
        }

        return copy;
    }

    private static List<Block> Part(IReadOnlyList<Block> blocks, int start, int end)
    {
        var part = new List<Block>(end - start);
        for (var i = start; i < end; i++)
        {
            part.Add(blocks[i]);
        }

        return part;
    }
}
