using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;

namespace DocGen.Pages.Forms;

/// <summary>A page on its way to the canonical shape.</summary>
internal sealed class PageDraft
{
    private PageOutline? _outline;

    /// <summary>Creates a draft.</summary>
    /// <param name="markdown">The whole page.</param>
    /// <param name="parts">The pages that it is cut into; null if it is read as a whole.</param>
    public PageDraft(MarkdownPage markdown, IReadOnlyList<MarkdownPage>? parts = null) => (Markdown, Parts) = (markdown, parts ?? [markdown]);

    /// <summary>The whole page.</summary>
    public MarkdownPage Markdown { get; }

    /// <summary>
    /// The parts that are read one after the other. A page of several operations has a part for each, with a heading on level 1, and the rest of the page
    /// as the last
    /// part; any other page is its own only part.
    /// </summary>
    public IReadOnlyList<MarkdownPage> Parts { get; }

    /// <summary>The sections of the whole page with their meaning.</summary>
    public PageOutline Outline => _outline ??= PageOutline.Of(Markdown);

    /// <summary>The same page with other sections; this draft if they are the same object.</summary>
    public PageDraft With(IReadOnlyList<Section> sections)
        => ReferenceEquals(sections, Markdown.Sections) ? this : new(Markdown with { Sections = [.. sections] });
}
