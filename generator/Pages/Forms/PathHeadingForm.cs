using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// A heading with an address ("## `/1.0/crates`", "## Crates [/crates/{id}]") above headings with verbs ("### GET", "### View a crate [GET]"): each of these is
/// an operation. The parameters between the two headings belong to all of them. An address without verbs below it has the verb of the command that calls it.
/// </summary>
internal sealed class PathHeadingForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            if (HeadedAddress.Of(section) is { } address)
            {
                sections ??= [.. draft.Markdown.Sections.Take(i)];
                var end = EndOf(draft.Markdown.Sections, i);
                sections.AddRange(Rewrite(address, draft.Markdown.Sections.Skip(i).Take(end - i).ToArray()));
                i = end - 1;
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>The index behind the sections below a heading with an address; a further address, or a heading on the same level, ends them.</summary>
    private static int EndOf(Section[] sections, int start)
    {
        var end = start + 1;
        while (end < sections.Length && (sections[end].Level == 0 || sections[end].Level > sections[start].Level) && HeadedAddress.Of(sections[end]) is null)
        {
            end++;
        }

        return end;
    }

    private static IEnumerable<Section> Rewrite(HeadedAddress address, Section[] sections)
    {
        if (address.Verb is { } own)
        {
            return [With(sections[0], own, address), .. sections.Skip(1)];
        }

        var first = System.Array.FindIndex(sections, 1, static section => HeadedVerb.Of(section) is not null);
        if (first < 0)
        {
            return sections.Any(SectionBlocks.HasRequest) || VerbOfCommand(sections, address) is not { } called
                ? sections
                : [With(sections[0], called, address), .. sections.Skip(1)];
        }

        var shared = sections.Take(first).Skip(1).Where(static section => SectionHeadings.Classify(section) is SectionKind.PathParameters
            or SectionKind.QueryParameters or SectionKind.Headers).ToList();
        var rewritten = new List<Section>(sections.Length);
        foreach (var section in sections)
        {
            rewritten.Add(HeadedVerb.Of(section) is { } verb ? With(section with { Heading = verb.HeadingFor(address) }, verb.Verb, address) : section);
            if (HeadedVerb.Of(section) is not null)
            {
                rewritten.AddRange(shared.Select(part => part with { Level = System.Math.Min(section.Level + 1, 6) }));
            }
        }

        rewritten.RemoveAll(shared.Contains);
        return rewritten;
    }

    private static Section With(Section section, string verb, HeadedAddress address)
        => section with { Blocks = [RequestBlock.Of(verb + " " + address.Path, section.Position), .. section.Blocks] };

    /// <summary>The verb of a command below a heading that calls its address; null if no command does.</summary>
    private static string? VerbOfCommand(Section[] sections, HeadedAddress address)
    {
        var line = RequestBlock.Of("GET " + address.Path, sections[0].Position);
        foreach (var code in sections.SelectMany(static section => section.BlocksOf<CodeBlock>()))
        {
            if (CurlCommand.Is(code.Text) && CurlCommand.ToMessage(code.Text) is { } message && message.IndexOf(' ') is > 0 and var blank)
            {
                var request = RequestBlock.Of("GET " + message.Substring(blank + 1).Split('\n')[0], code.Position);
                if (RequestBlock.LinesOf(request).Any() && RequestBlock.IsExampleOf(request, line))
                {
                    return message.Substring(0, blank);
                }
            }
        }

        return null;
    }
}
