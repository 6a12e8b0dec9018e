using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>A page that describes a type and has its title in front of its text only ("title: Crate"): the title becomes its heading.</summary>
internal sealed class TypeTitleForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        var page = draft.Markdown;
        if (page.Sections.Length == 0 || page.Sections[0].Level != 0 || draft.Outline.Title is not null || draft.Outline.Has(SectionKind.HttpRequest)
            || !draft.Outline.Has(SectionKind.Properties) || !page.FrontMatter.TryGetValue("title", out var title) || title.Trim().Length == 0)
        {
            return draft;
        }

        var sections = new List<Section>(page.Sections);
        sections[0] = sections[0] with { Level = 1, Heading = new RichText([new TextRun(RunKind.Text, title.Trim())]) };
        return draft.With(sections);
    }
}
