using System.Collections.Generic;

namespace DocGen.Markdown.Model;

/// <summary>One page as plain data: no Markdig or YamlDotNet type leaves the Markdown folder. Lives only while the page is read.</summary>
/// <param name="FrontMatter">The YAML keys (lower case) and scalar values before the first heading; empty if there is none.</param>
/// <param name="Sections">The page cut at its headings, in document order; the first has level 0 and holds what stands before any heading.</param>
/// <param name="IsRenderedText">Whether the page was plain rendered text (no markdown), read by its known headings.</param>
internal sealed record MarkdownPage(
    IReadOnlyDictionary<string, string> FrontMatter,
    Section[] Sections,
    bool IsRenderedText)
{
    /// <summary>The text that the page was read from, to find the place of a word in; null for a page that was refused.</summary>
    public PageText? Text { get; init; }
}
