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
    /// <summary>The sections of each scope that was asked for, by the number of the scope.</summary>
    private readonly PageSection[]?[] _inScope = new PageSection[(int)SectionKind.Aside + 1][];
    private readonly PageSection[] _sections;

    /// <summary>The kinds of the sections outside of examples, as a set of bits.</summary>
    private readonly uint _kinds;
    private (PageSection Section, CodeBlock Block)[]? _code;

    private PageOutline(PageSection[] sections, PageSection? title)
    {
        (_sections, Title) = (sections, title);
        foreach (var section in sections)
        {
            _kinds |= section.IsInExample ? 0 : 1U << (int)section.Kind;
        }
    }

    /// <summary>All sections.</summary>
    public IReadOnlyList<PageSection> Sections => _sections;

    /// <summary>The blocks of code in all sections, those of examples too.</summary>
    public IReadOnlyList<(PageSection Section, CodeBlock Block)> Code => _code ??= BlocksIn<CodeBlock>(_sections);

    /// <summary>The section of the page's heading; null if the page has none.</summary>
    public PageSection? Title { get; }

    private PageSection[]? _requests;

    /// <summary>Finds the meaning of every section from its heading and the headings above it.</summary>
    public static PageOutline Of(MarkdownPage page)
    {
        var sections = new PageSection[page.Sections.Length];
        var above = new List<PageSection>();
        PageSection? title = null;
        for (var i = 0; i < sections.Length; i++)
        {
            var section = page.Sections[i];
            while (above.Count > 0 && above[above.Count - 1].Section.Level >= section.Level)
            {
                above.RemoveAt(above.Count - 1);
            }

            var classified = Classify(section, above.Count == 0 ? null : above[above.Count - 1], title is not null);
            title ??= classified.Kind == SectionKind.Title ? classified : null;
            sections[i] = classified;
            if (section.Level > 0)
            {
                above.Add(classified);
            }
        }

        return new(sections, title);
    }

    /// <summary>The sections whose heading, or the one above it, is of a kind; those of examples only if asked for.</summary>
    public PageSection[] InScope(SectionKind scope)
        => _inScope[(int)scope] ??= Array.FindAll(_sections, section => section.Scope == scope && !section.IsInExample);

    /// <summary>The blocks of one kind in all sections, with the section of each; those of examples too.</summary>
    public (PageSection Section, T Block)[] Blocks<T>()
        where T : Block
        => BlocksIn<T>(_sections);

    /// <summary>The blocks of one kind in the sections of a scope, with the section of each; those of examples left out.</summary>
    public (PageSection Section, T Block)[] Blocks<T>(SectionKind scope)
        where T : Block
        => BlocksIn<T>(InScope(scope));

    /// <summary>The blocks of one kind in some sections, with the section of each.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static (PageSection Section, T Block)[] BlocksIn<T>(PageSection[] sections)
        where T : Block
    {
        // They are counted first: every reader of every page asks, and most pages have none.
        var count = 0;
        foreach (var section in sections)
        {
            var blocks = section.Section.Blocks;
            for (var i = 0; i < blocks.Length; i++)
            {
                count += blocks[i] is T ? 1 : 0;
            }
        }

        return count == 0 ? [] : BlocksIn<T>(sections, count);
    }

    private static (PageSection Section, T Block)[] BlocksIn<T>(PageSection[] sections, int count)
        where T : Block
    {
        var found = new (PageSection Section, T Block)[count];
        var last = 0;
        foreach (var section in sections)
        {
            var blocks = section.Section.Blocks;
            for (var i = 0; i < blocks.Length; i++)
            {
                if (blocks[i] is T block)
                {
                    found[last++] = (section, block);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a section of a kind exists outside examples.</summary>
    public bool Has(SectionKind kind) => (_kinds & (1U << (int)kind)) != 0;

    /// <summary>
    /// The sections that show the request lines. A page without a heading for them may have them below its title, as a block or a table of one row,
    /// if it goes on with a request's other parts.
    /// </summary>
    public IReadOnlyList<PageSection> Requests => _requests ??= FindRequests();

    private PageSection[] FindRequests()
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
            foreach (var section in _sections)
            {
                count += section is { Kind: SectionKind.RequestExample, IsInExample: false } && section.Section.HasRequest() ? 1 : 0;
            }

            return count == 1 && (Has(SectionKind.Response) || Has(SectionKind.ResponseExample));
        }
    }

    /// <summary>The same sections, some with another meaning.</summary>
    public PageOutline With(Func<PageSection, bool> isLocalType)
        => new(Array.ConvertAll(_sections, section => isLocalType(section)
            ? section with { Kind = SectionKind.LocalType, Scope = SectionKind.LocalType }
            : section), Title);

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
