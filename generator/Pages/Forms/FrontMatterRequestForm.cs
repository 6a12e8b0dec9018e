using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// Takes over what the front matter of a page says: a request line (<c>title: GET /crates</c>, <c>api: "GET /crates"</c>), and the title, where the text
/// has none
/// and begins with a request of its own.
/// </summary>
internal sealed class FrontMatterRequestForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        var page = draft.Markdown;
        if (page.FrontMatter.Count == 0 || page.Sections.Length == 0)
        {
            return draft;
        }

        var line = FindLine(page.FrontMatter);
        var first = page.Sections[0];
        if (line is null && !first.Blocks.Any(RequestBlock.IsLines))
        {
            return draft;
        }

        var sections = new List<Section>(page.Sections);
        var title = sections.FindIndex(static section => section.Level == 1 && section.Heading.Plain.Length > 0);
        if (title < 0)
        {
            if (!page.FrontMatter.TryGetValue("title", out var text) || text.Trim().Length == 0)
            {
                return draft;
            }

            title = 0;
            sections[0] = first with { Level = 1, Heading = new RichText([new TextRun(RunKind.Text, text.Trim())]) };
        }

        if (line is not null)
        {
            sections[title] = sections[title] with { Blocks = [RequestBlock.Of(line, sections[title].Position), .. sections[title].Blocks] };
        }

        return draft.With(sections);
    }

    private static string? FindLine(IReadOnlyDictionary<string, string> frontMatter)
    {
        foreach (var entry in frontMatter)
        {
            if (RequestWords.FrontMatter.IsIn(entry.Key) && Words.Squeeze(entry.Value) is var text && RequestLineText.Is(text) && RequestText.IsAlone(text))
            {
                return text;
            }
        }

        return null;
    }
}
