using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// A page that has its title in front of its text only ("title: Crate") and goes on with the parts of what it describes, those of a type ("## Properties") or
/// of one operation ("### HTTP request", "# Method"): the title becomes its heading.
/// </summary>
internal sealed class FrontMatterTitleForm : IForm
{
    private const string TitleKey = "title";
    private const int DeepestLevel = 6;

    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        var page = draft.Markdown;
        if (page.Sections.Length == 0 || !page.FrontMatter.TryGetValue(TitleKey, out var title) || title.Trim().Length == 0)
        {
            return draft;
        }

        var heading = new RichText([new TextRun(RunKind.Text, title.Trim())]);
        if (draft.Outline.Title is null)
        {
            return HasPartsOfType(draft.Outline, page) || BeginsWithRequest(draft.Outline) ? draft.With(Titled(page.Sections, heading, deeper: 0)) : draft;
        }

        return IsPart(draft.Outline.Title) ? draft.With(Titled(page.Sections, heading, deeper: 1)) : draft;
    }

    private static bool HasPartsOfType(PageOutline outline, MarkdownPage page)
        => page.Sections[0].Level == 0 && outline.Has(SectionKind.Properties) && !outline.Has(SectionKind.HttpRequest);

    /// <summary>Whether the first heading of the page is that of a request: no heading says what is requested.</summary>
    private static bool BeginsWithRequest(PageOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Section.Level > 0)
            {
                return section.Kind == SectionKind.HttpRequest && section.Section.HasRequest();
            }
        }

        return false;
    }

    /// <summary>Whether the first heading of the highest level is that of a part: "# Method" with the request line below it.</summary>
    private static bool IsPart(PageSection title)
        => SectionHeadings.Classify(title.Section) == SectionKind.HttpRequest && title.Section.HasRequest();

    private static List<Section> Titled(Section[] sections, RichText heading, int deeper)
    {
        var titled = new List<Section>(sections.Length + 1);
        if (sections[0].Level > 0)
        {
            titled.Add(new(1, heading, [], sections[0].Position));
        }

        foreach (var section in sections)
        {
            titled.Add(titled.Count == 0 ? section with { Level = 1, Heading = heading }
                : section.Level is 0 or DeepestLevel ? section
                : section with { Level = section.Level + deeper });
        }

        return titled;
    }
}
