using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>The sections of a page with their meaning, in document order.</summary>
internal sealed class PageOutline
{
    private PageOutline(List<PageSection> sections, PageSection? title) => (Sections, Title) = (sections, title);

    /// <summary>All sections.</summary>
    public IReadOnlyList<PageSection> Sections { get; }

    /// <summary>The section of the page's heading; null if the page has none.</summary>
    public PageSection? Title { get; }

    private List<PageSection>? _requests;

    /// <summary>Finds the meaning of every section from its heading and the headings above it.</summary>
    public static PageOutline Of(MarkdownPage page)
    {
        var sections = new List<PageSection>(page.Sections.Count);
        var above = new List<PageSection>();
        PageSection? title = null;
        foreach (var section in page.Sections)
        {
            while (above.Count > 0 && above[above.Count - 1].Section.Level >= section.Level)
            {
                above.RemoveAt(above.Count - 1);
            }

            var classified = Classify(section, above.Count == 0 ? null : above[above.Count - 1], title is not null);
            title ??= classified.Kind == SectionKind.Title ? classified : null;
            sections.Add(classified);
            if (section.Level > 0)
            {
                above.Add(classified);
            }
        }

        return new(sections, title);
    }

    /// <summary>The sections whose heading, or the one above it, is of a kind; those of examples only if asked for.</summary>
    public IEnumerable<PageSection> InScope(SectionKind scope)
    {
        foreach (var section in Sections)
        {
            if (section.Scope == scope && !section.IsInExample)
            {
                yield return section;
            }
        }
    }

    /// <summary>The blocks of one kind in all sections, with the section of each; those of examples too.</summary>
    public List<(PageSection Section, T Block)> Blocks<T>()
        where T : Block
        => BlocksIn<T>(Sections);

    /// <summary>The blocks of one kind in the sections of a scope, with the section of each; those of examples left out.</summary>
    public List<(PageSection Section, T Block)> Blocks<T>(SectionKind scope)
        where T : Block
        => BlocksIn<T>(InScope(scope));

    /// <summary>The blocks of one kind in some sections, with the section of each.</summary>
    public static List<(PageSection Section, T Block)> BlocksIn<T>(IEnumerable<PageSection> sections)
        where T : Block
    {
        // A list, as every reader of every page asks: an iterator within an iterator costs more than what is found.
        var found = new List<(PageSection Section, T Block)>();
        foreach (var section in sections)
        {
            AddBlocks(section, found);
        }

        return found;
    }

    [MethodImpl(Jit.HotLoop)]
    private static void AddBlocks<T>(PageSection section, List<(PageSection Section, T Block)> found)
        where T : Block
    {
        var blocks = section.Section.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is T block)
            {
                found.Add((section, block));
            }
        }
    }

    /// <summary>Whether a section of a kind exists outside examples.</summary>
    public bool Has(SectionKind kind)
    {
        foreach (var section in Sections)
        {
            if (section.Kind == kind && !section.IsInExample)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The sections that show the request lines. A page without a heading for them may have them below its title, as a block or a table of one row,
    /// if it goes on with a request's other parts.
    /// </summary>
    public IReadOnlyList<PageSection> Requests => _requests ??= [.. FindRequests()];

    private IEnumerable<PageSection> FindRequests()
    {
        if (Has(SectionKind.HttpRequest) || Title is null)
        {
            return InScope(SectionKind.HttpRequest);
        }

        var hasParts = Has(SectionKind.Response) || Has(SectionKind.RequestBody) || Has(SectionKind.Headers) || Has(SectionKind.PathParameters)
            || Has(SectionKind.QueryParameters);
        return hasParts && Title.Section.HasRequest() ? [Title] : [];
    }

    /// <summary>Whether the page shows one request with a response below headings of their own, though none of them says that it is the syntax.</summary>
    public bool HasOneRequest
    {
        get
        {
            var count = 0;
            foreach (var section in Sections)
            {
                count += section is { Kind: SectionKind.RequestExample, IsInExample: false } && section.Section.HasRequest() ? 1 : 0;
            }

            return count == 1 && (Has(SectionKind.Response) || Has(SectionKind.ResponseExample));
        }
    }

    /// <summary>The same sections, some with another meaning.</summary>
    public PageOutline With(Func<PageSection, bool> isLocalType)
    {
        var sections = new List<PageSection>(Sections.Count);
        foreach (var section in Sections)
        {
            sections.Add(isLocalType(section) ? section with { Kind = SectionKind.LocalType, Scope = SectionKind.LocalType } : section);
        }

        return new(sections, Title);
    }

    private static PageSection Classify(Section section, PageSection? above, bool hasTitle)
    {
        if (section.Level == 0 || section.Heading.Plain.Length == 0)
        {
            return new(SectionKind.Other, above?.Scope ?? SectionKind.Other, above?.IsInExample ?? false, section);
        }

        if (section.Level == 1 && !hasTitle)
        {
            return new(SectionKind.Title, SectionKind.Title, false, section);
        }

        var kind = SectionHeadings.Classify(section);
        var isInExample = above is not null && (above.IsInExample || above.Kind == SectionKind.Example);
        kind = kind == SectionKind.Response && isInExample ? SectionKind.ResponseExample : kind;
        var inherited = above is null || above.Kind == SectionKind.Title ? SectionKind.Other : above.Scope;
        return new(kind, kind == SectionKind.Other ? inherited : kind, isInExample, section);
    }
}
