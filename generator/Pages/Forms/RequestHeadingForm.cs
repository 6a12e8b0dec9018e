using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A heading that is a request line or holds one in code: <c>### GET /crates</c>, <c>## Get a crate `GET /crates/{id}`</c>. The words beside it are the heading
/// then; a heading that is nothing else stays as it is.
/// </summary>
internal sealed class RequestHeadingForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (section.Level > 0 && Rewrite(section) is { } rewritten)
            {
                sections ??= [.. draft.Markdown.Sections];
                sections[i] = rewritten;
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    private static Section? Rewrite(Section section)
    {
        var plain = Words.Squeeze(section.Heading.Plain);
        if (plain.IndexOf('/') < 0)
        {
            return null;
        }

        if (plain[0] is >= 'A' and <= 'Z' && RequestLineText.Is(plain) && RequestText.IsAlone(plain))
        {
            return With(section, section.Heading, plain);
        }

        foreach (var run in section.Heading.Runs)
        {
            if (run.Kind == RunKind.Code && RequestLineText.Is(run.Text) && RequestText.IsAlone(run.Text))
            {
                var rest = new List<TextRun>(section.Heading.Runs);
                rest.Remove(run);
                return With(section, Trimmed(rest), run.Text);
            }
        }

        return null;
    }

    private static RichText Trimmed(List<TextRun> runs)
    {
        var text = Words.Squeeze(RichText.Of(runs).Plain).TrimAny(" -:()\u2013\u2014");
        return new RichText([new TextRun(RunKind.Text, text)]);
    }

    private static Section With(Section section, RichText heading, string line)
        => section with { Heading = heading, Blocks = [RequestBlock.Of(line, section.Position), .. section.Blocks] };
}
