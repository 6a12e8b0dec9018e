using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// Shows the requests of curl commands as HTTP messages. Where a page has request lines of another form below a heading for them, commands are examples only;
/// where it has them elsewhere, nothing would tell an example's keys from the route, so the commands stay what they are.
/// </summary>
internal sealed class CurlForm : IForm
{
    /// <inheritdoc/>
    public PageDraft Rewrite(PageDraft draft) => draft.With(Rewrite(draft.Markdown));

    private static IReadOnlyList<Section> Rewrite(MarkdownPage page)
    {
        if (!HasCommand(page))
        {
            return page.Sections;
        }

        var (hasLine, hasRequest) = (false, false);
        foreach (var section in page.Sections)
        {
            var isLine = HasLine(section);
            hasLine |= isLine;
            hasRequest |= isLine && IsRequest(section);
        }

        if (hasLine && !hasRequest)
        {
            return page.Sections;
        }

        var keys = CommandKeys.Of(page);
        var sections = new List<Section>(page.Sections.Length);
        foreach (var section in page.Sections)
        {
            sections.Add(!HasCommand(section) || (hasLine && (HasLine(section) || IsRequest(section)))
                ? section
                : section with { Blocks = Replace(section.Blocks, keys) });
        }

        return sections;
    }

    private static bool IsRequest(Section section) => section.Level > 0 && SectionHeadings.Classify(section.Heading.Plain) == SectionKind.HttpRequest;

    /// <summary>Whether a page has a curl command. Every page is asked and few have one, so this allocates nothing.</summary>
    private static bool HasCommand(MarkdownPage page)
    {
        for (var i = 0; i < page.Sections.Length; i++)
        {
            if (HasCommand(page.Sections[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCommand(Section section)
    {
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is CodeBlock code && CurlCommand.Is(code.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLine(Section section) => section.BlocksOf<CodeBlock>().Any(static code => RequestLineText.VerbOf(code.Text, out _) is not null);

    private static Block[] Replace(Block[] blocks, CommandKeys keys)
    {
        var replaced = new List<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            var before = replaced.Count > 0 ? replaced[replaced.Count - 1] as ParagraphBlock : null;
            replaced.Add(block is CodeBlock code && CurlCommand.ToMessage(code.Text, address => keys.Replace(address, before)) is { } message
                ? code with { Text = message, Info = CurlCommand.Program }
                : block);
        }

        return replaced.ToArray();
    }
}
