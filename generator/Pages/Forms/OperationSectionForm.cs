using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A page that documents several operations, each in a section of its own ("## Create a shelf", with "### HTTP request" and the other parts below it),
/// is read as so many pages, and one of what is left. Each has a response of its own: else they are ways to make one request. What it says of permissions and headers outside of them holds for each.
/// </summary>
internal sealed class OperationSectionForm : IForm
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft) => Split(draft.Markdown, draft.Outline) is { } parts ? new PageDraft(draft.Markdown, parts) : draft;

    /// <summary>Cuts a page into those of its operations, and the rest as the last one; null if it has not several.</summary>
    private static List<MarkdownPage>? Split(MarkdownPage page, PageOutline outline)
    {
        if (FindHeads(outline.Sections) is not { Count: >= Fewest } heads || !HaveResponses(outline.Sections, heads))
        {
            return null;
        }

        var (rest, shared) = (new List<Section>(), new List<Section>());
        var operations = new List<List<Section>>();
        for (var i = 0; i < outline.Sections.Count; i++)
        {
            var section = outline.Sections[i];
            if (heads.Contains(i))
            {
                var end = EndOf(outline.Sections, i);
                operations.Add(Cut(outline.Sections, i, end));
                i = end - 1;
                continue;
            }

            rest.Add(section.Section);
            if (section.Scope is SectionKind.Permissions or SectionKind.Headers && !section.IsInExample)
            {
                shared.Add(section.Section);
            }
        }

        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var pages = operations.ConvertAll(sections => new MarkdownPage(none, [.. sections, .. shared], page.IsRenderedText));
        pages.Add(page with { Sections = rest });
        return pages;
    }

    /// <summary>The indexes of the sections that are operations; none if a request line belongs to the page itself.</summary>
    private static HashSet<int> FindHeads(IReadOnlyList<PageSection> sections)
    {
        var heads = new HashSet<int>();
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].IsInExample)
            {
                continue;
            }

            if (sections[i].Kind == SectionKind.HttpRequest)
            {
                var above = Above(sections, i);
                if (above < 0 || !IsHead(sections[above]))
                {
                    return [];
                }

                heads.Add(above);
            }
            else if (IsHead(sections[i]) && HasRequest(sections[i].Section) && HasResponse(sections, i))
            {
                heads.Add(i);
            }
        }

        return heads;
    }

    private static bool IsHead(PageSection section) => section is { Kind: SectionKind.Other, IsInExample: false, Section.Level: > 1 };

    private static int Above(IReadOnlyList<PageSection> sections, int index)
    {
        var above = index - 1;
        while (above >= 0 && sections[above].Section.Level >= sections[index].Section.Level)
        {
            above--;
        }

        return above;
    }

    private static int EndOf(IReadOnlyList<PageSection> sections, int head)
    {
        var end = head + 1;
        while (end < sections.Count && sections[end].Section.Level > sections[head].Section.Level)
        {
            end++;
        }

        return end;
    }

    private static bool HasRequest(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is CodeBlock code && RequestLineText.Is(code.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each operation has a response of its own, and the page has none.</summary>
    private static bool HaveResponses(IReadOnlyList<PageSection> sections, HashSet<int> heads)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (heads.Contains(i))
            {
                if (!HasResponse(sections, i))
                {
                    return false;
                }

                i = EndOf(sections, i) - 1;
            }
            else if (sections[i] is { Kind: SectionKind.Response, IsInExample: false })
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasResponse(IReadOnlyList<PageSection> sections, int head)
    {
        for (var i = head + 1; i < EndOf(sections, head); i++)
        {
            if (sections[i] is { Kind: SectionKind.Response, IsInExample: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading of the operation becomes the title; the others stay below it as they are.</summary>
    private static List<Section> Cut(IReadOnlyList<PageSection> sections, int start, int end)
    {
        var cut = new List<Section>(end - start);
        for (var i = start; i < end; i++)
        {
            cut.Add(i == start ? sections[i].Section with { Level = 1 } : sections[i].Section);
        }

        return cut;
    }
}
