using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// JSON with a caption in front of it that says what it is (<c>_Example response:_</c>, <c>&gt; Response</c>, <c>HTTP/1.1 200 OK</c>, a fence with
/// <c>title="Response"</c>, a tab called so) in a section of an operation that is about something else, such as its parameters: the JSON gets a
/// heading of its own. <see cref="OperationParts"/> reads the JSON in front of the heading for a request.
/// </summary>
internal sealed class CaptionForm : IForm
{
    /// <summary>A longer text is prose and not a caption.</summary>
    private const int LongestCaption = 120;

    private const int DeepestLevel = 6;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        if (!HasCaption(draft.Markdown) || !draft.Markdown.Sections.Any(SectionBlocks.HasRequest))
        {
            return draft;
        }

        var sections = new List<Section>();
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (IndexOf(section.Blocks, 0) is >= 0 and var caption && IsPlace(draft.Outline.Sections[i]) && IsOfOperation(draft.Outline.Sections, i))
            {
                Split(section, caption, sections);
            }
            else
            {
                sections.Add(section);
            }
        }

        return draft.With(sections);
    }

    /// <summary>Whether a page has JSON with a caption. Every page is asked and few have one, so this allocates nothing.</summary>
    private static bool HasCaption(MarkdownPage page)
    {
        foreach (var section in page.Sections)
        {
            if (IndexOf(section.Blocks, 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the JSON of a section is not read as it stands: it has no request of its own, and its heading does not say what its JSON is.</summary>
    private static bool IsPlace(PageSection section)
        => !section.IsInExample && section.Section.Level > 0 && !section.Section.HasRequest()
            && (section.Kind is SectionKind.Other or SectionKind.PathParameters or SectionKind.QueryParameters or SectionKind.Headers);

    /// <summary>
    /// Whether a section belongs to an operation: it stands below a section with a request, or behind the heading for the request of the same operation.
    /// JSON elsewhere may show what several operations have in common.
    /// </summary>
    private static bool IsOfOperation(IReadOnlyList<PageSection> sections, int index)
    {
        var level = sections[index].Section.Level;
        for (var i = index - 1; i >= 0; i--)
        {
            var other = sections[i].Section.Level;
            if (other <= level && (other < level || sections[i].Kind == SectionKind.HttpRequest) && sections[i].Section.HasRequest())
            {
                return true;
            }

            level = Math.Min(level, other);
        }

        return false;
    }

    /// <summary>Moves the blocks with captions behind the section, whose other blocks stay together.</summary>
    private static void Split(Section section, int caption, List<Section> sections)
    {
        var (rest, examples) = (new List<Block>(), new List<Section>());
        var start = 0;
        for (; caption >= 0; caption = IndexOf(section.Blocks, start))
        {
            var isTitled = section.Blocks[caption] is CodeBlock;
            var example = section.Blocks[isTitled ? caption : caption + 1];
            rest.AddRange(section.Blocks.Part(start, caption));
            examples.Add(new(Math.Min(section.Level + 1, DeepestLevel), CanonicalHeading.Of(KindOf(section.Blocks[caption])!.Value), [example],
                example.Position));
            start = isTitled ? caption + 1 : caption + 2;
        }

        rest.AddRange(section.Blocks.Part(start, section.Blocks.Length));
        sections.Add(section with { Blocks = rest.ToArray() });
        sections.AddRange(examples);
    }

    /// <summary>The index of the next caption, or of the next JSON with a title of its own; -1 if there is none.</summary>
    private static int IndexOf(Block[] blocks, int start)
    {
        for (var i = start; i < blocks.Length; i++)
        {
            var shown = blocks[i] is CodeBlock { Title.Length: > 0 } || i + 1 == blocks.Length ? blocks[i] : blocks[i + 1];
            if (shown is CodeBlock { Annotation: null } code && KindOf(blocks[i]) is not null && OperationParts.IsJson(code.Text))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The kind of section that JSON belongs to, by the caption in front of it or by its own title; null if the block is neither a caption nor JSON with such
    /// a title.
    /// </summary>
    private static SectionKind? KindOf(Block block) => block switch
    {
        CodeBlock { Title: { Length: > 0 } title } => KindOf(title),
        QuoteBlock { AlertKind: null } quote => KindOf(quote.Text.Plain),
        ParagraphBlock { IsListItem: false } paragraph when !OperationParts.IsOfPart(paragraph) => KindOf(paragraph.Text.Plain),
        _ => null,
    };

    private static SectionKind? KindOf(string text)
        => text.Length is 0 or > LongestCaption ? null
            : SectionHeadings.Classify(text) switch
            {
                SectionKind.Response or SectionKind.ResponseExample => SectionKind.ResponseExample,
                SectionKind.RequestBody or SectionKind.RequestExample => SectionKind.RequestBody,
                _ => text[text.Length - 1] == ':' && RequestWords.GivesBack.IsIn(text) && !ResponseWords.Header.IsIn(text) ? SectionKind.ResponseExample : null,
            };
}
