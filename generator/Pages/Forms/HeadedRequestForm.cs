using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A request below a heading for its address: the whole line ("### URL", then <c>`GET /crates`</c>), or the address alone with the verb below a heading beside
/// it ("##### URL", then <c>`/crates`</c>, then "##### Method", then <c>`GET`</c>), in either order.
/// </summary>
internal sealed class HeadedRequestForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft)
    {
        List<Section>? sections = null;
        for (var i = 0; i < draft.Markdown.Sections.Length; i++)
        {
            var section = draft.Markdown.Sections[i];
            var next = i + 1 < draft.Markdown.Sections.Length ? draft.Markdown.Sections[i + 1] : null;
            if (IsHeaded(section) && Rewrite(section, next, out var isPair) is { } request)
            {
                sections ??= [.. draft.Markdown.Sections.Take(i)];
                sections.Add(request);
                i += isPair ? 1 : 0;
            }
            else
            {
                sections?.Add(section);
            }
        }

        return sections is null ? draft : draft.With(sections);
    }

    /// <summary>Whether a heading is a label of a request. Every section is asked, and nearly all have headings that are no labels.</summary>
    private static bool IsHeaded(Section section)
        => section is { Level: > 0, Blocks.Length: > 0, Heading.Plain.Length: > 0 and < 20 } && LabelOf(section) is var label
            && (RequestWords.AddressLabels.IsIn(label) || RequestWords.VerbLabels.IsIn(label));

    private static string LabelOf(Section section) => section.Heading.Plain.TrimAny(" :");

    private static Section? Rewrite(Section section, Section? next, out bool isPair)
    {
        isPair = false;
        if (RequestBlock.IsLines(section.Blocks[0]))
        {
            return RequestWords.AddressLabels.IsIn(LabelOf(section)) ? Request(section, section.Blocks) : null;
        }

        if (next is null || !IsHeaded(next) || next.Level != section.Level)
        {
            return null;
        }

        var isVerbFirst = RequestWords.VerbLabels.IsIn(LabelOf(section));
        var (verb, address) = isVerbFirst ? (section, next) : (next, section);
        var line = ValueOf(verb) + " " + ValueOf(address);
        isPair = RequestWords.VerbLabels.IsIn(LabelOf(verb)) && RequestWords.AddressLabels.IsIn(LabelOf(address))
            && RequestLineText.Is(line) && RequestText.IsAlone(line);
        return isPair ? Request(section, [RequestBlock.Of(line, address.Blocks[0].Position), .. section.Blocks.Skip(1), .. next.Blocks.Skip(1)]) : null;
    }

    private static Section Request(Section section, Block[] blocks) => section with { Heading = CanonicalHeading.Of(SectionKind.HttpRequest), Blocks = blocks };

    /// <summary>The one line that stands below a label: a paragraph, or a block of code.</summary>
    private static string ValueOf(Section section)
        => section.Blocks[0] switch
        {
            ParagraphBlock paragraph => Words.Squeeze(paragraph.Text.Plain.TrimAny(" `")),
            CodeBlock code => code.Text.Trim(),
            _ => "",
        };
}
