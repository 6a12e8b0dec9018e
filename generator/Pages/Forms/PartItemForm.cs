using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// An operation whose parts are items of a list, with what they hold inside of them: "+ Parameters", "+ Request (application/json)", "+ Response 200", or
/// "* **URL**", "* **Method:**", "* **Success Response:**". Each item becomes a heading.
/// </summary>
internal sealed class PartItemForm : IForm
{
    private const int DeepestLevel = 6;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            var first = section.Level == 0 ? -1 : IndexOf(section.Blocks, 0, out _);
            if (first >= 0)
            {
                sections ??= [.. draft.Markdown.Sections.Take(i)];
                sections.AddRange(Split(section, first));
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    private static IEnumerable<Section> Split(Section section, int first)
    {
        yield return section with { Blocks = [.. section.Blocks.Take(first)] };
        while (first < section.Blocks.Length)
        {
            var end = IndexOf(section.Blocks, first + 1, out _);
            end = end < 0 ? section.Blocks.Length : end;
            IndexOf(section.Blocks, first, out var heading);
            var content = PartContent.Of([.. section.Blocks.Skip(first + 1).Take(end - first - 1)]);
            yield return new(Math.Min(section.Level + 1, DeepestLevel), heading, content, section.Blocks[first].Position);
            first = end;
        }
    }

    /// <summary>The index of the next item that is the name of a part and holds something; -1 if there is none.</summary>
    private static int IndexOf(Block[] blocks, int start, out RichText heading)
    {
        heading = RichText.Empty;
        for (var i = start; i + 1 < blocks.Length; i++)
        {
            if (blocks[i] is ParagraphBlock { StartsItem: true, Depth: 1 } item && IsInside(blocks[i + 1]) && HeadingOf(item.Text) is { } found)
            {
                heading = found;
                return i;
            }
        }

        return -1;
    }

    private static bool IsInside(Block block) => block is CodeBlock or ParagraphBlock { Depth: > 1 } or ParagraphBlock { StartsItem: false, Depth: 1 };

    /// <summary>The heading of the part that an item names; null if it names none.</summary>
    private static RichText? HeadingOf(RichText text)
    {
        if (text.Runs.Length is 0 or > 2 || text.Runs[0].Kind == RunKind.Link)
        {
            return null;
        }

        var label = text.Plain.TrimAny(" :");
        if (RequestWords.AddressLabels.IsIn(label) || RequestWords.VerbLabels.IsIn(label) || HeadingWords.Table.HasWhole(label))
        {
            return ParameterItemReader.Text(label);
        }

        if (RequestWords.ErrorParts.IsIn(label))
        {
            return CanonicalHeading.Of(SectionKind.Aside);
        }

        return RequestWords.BodyParts.IsIn(label) ? CanonicalHeading.Of(SectionKind.RequestBody)
            : RequestWords.ResponseParts.IsIn(label) ? CanonicalHeading.Of(SectionKind.ResponseExample)
            : null;
    }
}
