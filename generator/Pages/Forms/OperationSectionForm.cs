using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Sections that are operations, whatever their headings say: each that shows a request, with what stands below it up to the next one ("## Get a crate", then
/// <c>GET /crates/{id}</c>). Each operation is read as a page of its own, and so is the rest of the page, which may be an operation too if a request stands
/// below the title.
/// What the page says about permissions and headers outside of them applies to each.
/// </summary>
internal sealed class OperationSectionForm : IForm
{
    private static readonly Dictionary<string, string> s_none = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        var heads = OperationHeads.Of(draft.Markdown, draft.Outline);
        if (heads.IsEmpty)
        {
            return heads.IsOneRequest ? draft.With(RequestWays.Headed(draft.Outline.Sections)) : draft;
        }

        return new PageDraft(draft.Markdown, Split(draft.Markdown, draft.Outline.Sections, heads));
    }

    private static List<MarkdownPage> Split(MarkdownPage page, IReadOnlyList<PageSection> sections, OperationHeads heads)
    {
        var (rest, shared) = (new List<Section>(), new List<Section>());
        var operations = new List<List<Section>>();
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            if (heads.Find(i) is { } head)
            {
                var end = heads.EndOf(i);
                var below = new List<Section>();
                for (var k = i + 1; k < end; k++)
                {
                    below.Add(sections[k].Section);
                }

                var parts = OperationParts.Of(head, below);
                if (section.Kind == SectionKind.Title)
                {
                    rest.AddRange(parts[parts.Count - 1]);
                    parts.RemoveAt(parts.Count - 1);
                }

                operations.AddRange(parts);
                i = end - 1;
                continue;
            }

            rest.Add(section.Section);
            if (section.Scope is SectionKind.Permissions or SectionKind.Headers && !section.IsInExample)
            {
                shared.Add(section.Section);
            }
        }

        var pages = operations.ConvertAll(operation => page with { FrontMatter = s_none, Sections = [.. operation, .. shared] });
        pages.Add(page with { Sections = rest.ToArray() });
        return pages;
    }
}
