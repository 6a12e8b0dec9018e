using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// A line that ends with a colon and names a part of a request ("URL query parameters:") becomes the heading of the list or table below it, and a sentence
/// that introduces the members of the response ("The response includes the following fields:") gets one. The line may be the last of a longer text.
/// </summary>
internal sealed class LabelHeadingForm : IForm
{
    /// <summary>A longer text is a sentence and not a label.</summary>
    private const int MaxLength = 90;

    /// <summary>A longer text says more than that members of the response follow.</summary>
    private const int MaxSentence = 240;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            var first = section.Level == 0 ? -1 : IndexOf(section.Blocks, 0);
            if (first >= 0)
            {
                sections ??= Copy(draft.Markdown.Sections, i);
                foreach (var part in RequestSections.Split(section))
                {
                    Split(part, IndexOf(part.Blocks, 0), sections);
                }
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>
    /// Cuts a section at its labels; the text behind a list goes into a section without a heading, which belongs to the one above. Members of the
    /// response go behind the section, whose other text stays together: its request may follow them, and its example does.
    /// </summary>
    private static void Split(Section section, int label, List<Section> sections)
    {
        if (label < 0)
        {
            sections.Add(section);
            return;
        }

        var level = Math.Min(section.Level + 1, 6);
        var responses = new List<Section>();
        for (var at = label; at >= 0; at = IndexOf(section.Blocks, at))
        {
            if (!IsOfResponse(section.Blocks[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(section.Blocks, at);
            responses.Add(new(level, CanonicalHeading.Of(SectionKind.Response), section.Blocks.Part(at, end), section.Blocks[at].Position));
            section = section with { Blocks = [.. section.Blocks.Part(0, at), .. section.Blocks.Part(end, section.Blocks.Length)] };
        }

        label = IndexOf(section.Blocks, 0);
        sections.Add(label < 0 ? section : section with { Blocks = TextAbove(section.Blocks, label) });
        while (label >= 0 && label < section.Blocks.Length)
        {
            var heading = (ParagraphBlock)section.Blocks[label];
            var end = EndOf(section.Blocks, label);
            sections.Add(new(level, LastLine(heading.Text, out _), section.Blocks.Part(label + 1, end), heading.Position));
            label = IndexOf(section.Blocks, end);
            label = label < 0 ? section.Blocks.Length : label;
            if (label > end)
            {
                sections.Add(new(level, RichText.Empty, TextAbove(section.Blocks.Part(end, section.Blocks.Length), label - end), section.Blocks[end].Position));
            }
        }

        sections.AddRange(responses);
    }

    /// <summary>The blocks in front of a label. Where the label is the last line of a paragraph, the other lines of the
    /// paragraph are one of the blocks.</summary>
    private static Block[] TextAbove(Block[] blocks, int label)
    {
        var above = blocks.Part(0, label);
        return label == blocks.Length || LastLine(((ParagraphBlock)blocks[label]).Text, out var before).Runs.Length == 0 || before.Runs.Length == 0
            ? above
            : [.. above, (ParagraphBlock)blocks[label] with { Text = before }];
    }

    /// <summary>Cuts the last line off a text that is too long for a label. A text that may be a label is returned as a whole.</summary>
    private static RichText LastLine(RichText text, out RichText before)
    {
        before = RichText.Empty;
        var last = text.Plain.Length < MaxLength ? -1 : Array.FindLastIndex(text.Runs, static run => run.Kind == RunKind.Break);
        if (last < 0)
        {
            return text;
        }

        before = new RichText(text.Runs.AsSpan(0, last).ToArray());
        return new RichText(text.Runs.AsSpan(last + 1).ToArray());
    }

    private static bool IsOfResponse(Block label)
        => label is ParagraphBlock paragraph && LastLine(paragraph.Text, out _).Plain is var text
            && (!IsOfPart(text) || SectionHeadings.Classify(text) == SectionKind.Response);

    /// <summary>The index behind the list or table that a label introduces.</summary>
    private static int EndOf(Block[] blocks, int label)
    {
        var end = label + 1;
        while (end < blocks.Length && IsListed(blocks[end]))
        {
            end++;
        }

        return end;
    }

    private static int IndexOf(Block[] blocks, int start)
    {
        for (var i = start; i + 1 < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphBlock { IsListItem: false, Text: { Plain: { Length: > 0 } plain } text } && plain[plain.Length - 1] == ':'
                && IsListed(blocks[i + 1])
                && (IsOfPart(LastLine(text, out _).Plain) || (plain.Length < MaxSentence && ResponseFormWords.MemberLeads.IsIn(plain)))
                && !(IsOfResponse(blocks[i]) ? IsBetweenRequests(blocks, i) : IsInFrontOfRequest(blocks, i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a section has several operations, to one of which alone a list in the middle belongs.</summary>
    private static bool IsBetweenRequests(Block[] blocks, int index)
        => blocks.Take(index).Any(RequestBlock.IsLines) && blocks.Skip(index).Any(RequestBlock.IsLines);

    /// <summary>Whether the request of a section follows its list of parameters, which then is read as one in front of it.</summary>
    private static bool IsInFrontOfRequest(Block[] blocks, int index)
    {
        var request = 0;
        while (request < blocks.Length && !blocks[request].IsRequest())
        {
            request++;
        }

        return request > index && request < blocks.Length;
    }

    private static bool IsOfPart(string text)
        => text.Length < MaxLength && SectionHeadings.Classify(text) is SectionKind.Headers or SectionKind.PathParameters or SectionKind.QueryParameters
            or SectionKind.RequestBody or SectionKind.Response;

    private static bool IsListed(Block block) => block is TableBlock || ParameterListReader.IsItem(block);

    private static List<Section> Copy(Section[] sections, int count)
    {
        var copy = new List<Section>(sections.Length);
        for (var i = 0; i < count; i++)
        {
            copy.Add(sections[i]);
        }

        return copy;
    }
}
