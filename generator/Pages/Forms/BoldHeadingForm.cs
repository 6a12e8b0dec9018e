using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>A line in bold that names a part of a request becomes the heading of that part: some doc sets use real headings for the main parts only.</summary>
internal sealed class BoldHeadingForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Count; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (sections is null && HasHeading(section))
            {
                sections = [.. draft.Markdown.Sections.Take(i)];
            }

            sections?.AddRange(HasHeading(section) ? SplitAtRequests(section).SelectMany(Split) : [section]);
        }

        return sections is null ? draft : draft.With(sections);
    }

    private static bool HasHeading(Section section) => section.Level > 0 && IndexOf(section.Blocks, 0) >= 0;

    /// <summary>
    /// Cuts a section at the requests behind its first one, so that no part of an operation takes in the operations that follow it. A request that calls the
    /// route of one before it is its example.
    /// </summary>
    private static IEnumerable<Section> SplitAtRequests(Section section)
    {
        var starts = new List<int>();
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var block = section.Blocks[i];
            if (RequestBlock.IsLines(block) && !(i > 0 && section.Blocks[i - 1].IsRequest())
                && !starts.Exists(start => RequestBlock.IsExampleOf(block, section.Blocks[start])
                    || RequestBlock.IsMessageBeside(block, section.Blocks[start])))
            {
                starts.Add(i);
            }
        }

        for (var i = 0; i < Math.Max(1, starts.Count); i++)
        {
            var (start, end) = (i == 0 ? 0 : starts[i], i + 1 < starts.Count ? starts[i + 1] : section.Blocks.Count);
            var part = i == 0 ? section : OperationParts.Named(section, section.Blocks[start]);
            yield return part with { Blocks = Part(section.Blocks, start, end) };
        }
    }

    /// <summary>Cuts a section at its lines in bold; the section itself if it has no such line.</summary>
    private static IEnumerable<Section> Split(Section section)
    {
        var first = section.Level == 0 ? -1 : IndexOf(section.Blocks, 0);
        if (first < 0)
        {
            yield return section;
            yield break;
        }

        yield return section with { Blocks = Part(section.Blocks, 0, first) };
        while (first < section.Blocks.Count)
        {
            var next = IndexOf(section.Blocks, first + 1);
            next = next < 0 ? section.Blocks.Count : next;
            var heading = (ParagraphBlock)section.Blocks[first];
            yield return new(Math.Min(section.Level + 1, 6), heading.Text, Part(section.Blocks, first + 1, next), heading.Position);
            first = next;
        }
    }

    private static int IndexOf(IReadOnlyList<Block> blocks, int start)
    {
        for (var i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { IsListItem: false } paragraph && IsHeading(paragraph.Text))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHeading(RichText text)
        => text.Runs.Count is 1 or 2 && text.Runs[0].Kind == RunKind.Bold && (text.Runs.Count == 1 || text.Runs[1].Text.Trim() == ":")
            && SectionHeadings.Classify(text.Runs[0].Text) is SectionKind.HttpRequest or SectionKind.Headers or SectionKind.PathParameters
                or SectionKind.QueryParameters
                or SectionKind.RequestBody or SectionKind.RequestExample or SectionKind.Response or SectionKind.ResponseExample;

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
