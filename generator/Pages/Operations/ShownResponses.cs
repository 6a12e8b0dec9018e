using DocGen.Markdown.Model;
using DocGen.Pages.Forms;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Operations;

/// <summary>
/// Tells which JSON in a section of examples, or below the title, is a response: what stands below "Example response", behind a command that calls the
/// operation, or behind a sentence that says what comes back ("gave this response:").
/// </summary>
internal static class ShownResponses
{
    /// <summary>Whether a block of a section shows the body of a response.</summary>
    public static bool IsOne(PageSection section, CodeBlock block)
    {
        if (block.Annotation is not null || !IsJson(block.Text))
        {
            return false;
        }

        if (section.Kind == SectionKind.Title)
        {
            return section.Section.BlockBefore(block) is ParagraphBlock caption && RequestWords.GivesBack.IsIn(caption.Text.Plain);
        }

        if (!(section.Scope is SectionKind.Example || section.IsInExample))
        {
            return false;
        }

        if (RequestWords.GivesBack.IsIn(section.Section.Heading.Plain))
        {
            return true;
        }

        var blocks = section.Section.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (ReferenceEquals(blocks[i], block))
            {
                return i > 0 && (IsCall(blocks[i - 1]) || (blocks[i - 1] is ParagraphBlock paragraph
                    && (RequestWords.GivesBack.IsIn(paragraph.Text.Plain) || (i > 1 && IsCall(blocks[i - 2])))));
            }
        }

        return false;
    }

    private static bool IsCall(Block block) => block is CodeBlock code && (code.IsRequest() || CurlCommand.Is(code.Text));

    private static bool IsJson(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start + 1 < text.Length && text[start] is '{' or '[';
    }
}
