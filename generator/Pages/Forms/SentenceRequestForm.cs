using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A sentence that tells verb and address of the message below it ("Send a `POST` request to the URL endpoint `/v1/kilns/fire`.") gets a request line
/// behind it: the message shows one case, the sentence what can be called.
/// </summary>
internal sealed class SentenceRequestForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Count; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (section.Level > 1 && section.HasRequest() && Rewrite(section) is { } rewritten)
            {
                (sections ??= [.. draft.Markdown.Sections])[i] = rewritten;
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>The section with a line behind the first such sentence; null if it has none, or shows lines already.</summary>
    private static Section? Rewrite(Section section)
    {
        if (section.Blocks.Any(RequestBlock.IsLines))
        {
            return null;
        }

        for (var i = 0; i < section.Blocks.Count; i++)
        {
            if (section.Blocks[i] is ParagraphBlock { IsListItem: false } paragraph && LineIn(paragraph.Text) is { } line
                && RequestBlock.Of(line, paragraph.Position) is var request
                && section.Blocks.All(message => !message.IsRequest() || RequestBlock.IsExampleOf(message, request)))
            {
                return section with { Blocks = [.. section.Blocks.Take(i + 1), request, .. section.Blocks.Skip(i + 1)] };
            }
        }

        return null;
    }

    /// <summary>The verb and the address that stand as code on both sides of the words for "request to".</summary>
    private static string? LineIn(RichText text)
    {
        for (var i = 0; i + 2 < text.Runs.Count; i++)
        {
            if (text.Runs[i].Kind == RunKind.Code && text.Runs[i + 1].Kind == RunKind.Text && text.Runs[i + 2].Kind == RunKind.Code
                && RequestWords.SentTo.IsIn(text.Runs[i + 1].Text) && text.Runs[i + 2].Text.Trim() is { Length: > 1 } address && address[0] == '/'
                && text.Runs[i].Text.Trim() + " " + address is var line && RequestLineText.Is(line))
            {
                return line;
            }
        }

        return null;
    }
}
