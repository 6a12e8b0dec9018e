using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;

namespace DocGen.Pages.Forms;

/// <summary>A page on its way to the canonical shape.</summary>
internal sealed class PageDraft
{
    private PageOutline? _outline;

    /// <summary>Makes a draft.</summary>
    /// <param name="markdown">The whole page.</param>
    /// <param name="parts">The pages that it is cut into; null if it is read as a whole.</param>
    public PageDraft(MarkdownPage markdown, IReadOnlyList<MarkdownPage>? parts = null) => (Markdown, Parts) = (markdown, parts ?? [markdown]);

    /// <summary>The whole page.</summary>
    public MarkdownPage Markdown { get; }

    /// <summary>
    /// What is read one after the other: of a page of several operations each of them, with a heading of its own on level 1, and what they leave as the last
    /// one; of any other page the page itself.
    /// </summary>
    public IReadOnlyList<MarkdownPage> Parts { get; }

    /// <summary>The sections of the whole page with their meaning.</summary>
    public PageOutline Outline => _outline ??= PageOutline.Of(Markdown);

    /// <summary>The same page with other sections; this draft if they are the same object.</summary>
    public PageDraft With(IReadOnlyList<Section> sections) => ReferenceEquals(sections, Markdown.Sections) ? this : new(Markdown with { Sections = sections });
}
