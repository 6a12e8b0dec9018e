using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Operations;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages;

/// <summary>Reads which pages a page includes, and what an included page adds to those that include it.</summary>
internal static class IncludeReader
{
    /// <summary>The pages that a page includes where it matters: below its heading and in the sections of its contract, not in its examples.</summary>
    /// <param name="context">The page.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="anchors">The index of the place of each in the page's positions.</param>
    public static EquatableArray<string> ReadIncludes(PageContext context, PageOutline outline, out EquatableArray<int> anchors)
    {
        var places = new List<int>();
        var includes = new List<string>();
        foreach (var (section, include) in outline.Blocks<IncludeBlock>())
        {
            if (BelongsToContract(section) && context.Resolve(include.Path) is { } path && !includes.Contains(path))
            {
                includes.Add(path);
                places.Add(context.Anchor(context.FindBelow(include.Position, include.Path)));
            }
        }

        anchors = new(places.ToArray());
        return new(includes.ToArray());
    }

    private static bool BelongsToContract(PageSection section)
        => !section.IsInExample
            && section.Scope is SectionKind.Title or SectionKind.Permissions or SectionKind.Headers or SectionKind.RequestBody or SectionKind.Response
                or SectionKind.Other;

    /// <summary>Reads what a page that documents nothing itself adds to the pages that include it.</summary>
    public static Page Read(Page page, PageOutline outline, MarkdownPage markdown)
    {
        if (outline.Title is not null)
        {
            return page;
        }

        return page with { IncludedPermissions = OperationReader.ReadPermissions(outline), IncludedDeprecation = SaysDeprecated(markdown) };
    }

    private static bool SaysDeprecated(MarkdownPage markdown)
    {
        foreach (var block in markdown.Sections.SelectMany(static section => section.Blocks))
        {
            var text = block switch
            {
                ParagraphBlock paragraph => paragraph.Text.Plain,
                QuoteBlock quote => quote.Text.Plain,
                _ => "",
            };
            if (DeprecationWords.Stem.IsIn(text) && !DeprecationWords.Parts.IsIn(text))
            {
                return true;
            }
        }

        return false;
    }
}
