using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Whether a page knows the query options of the protocol. A parameter called <c>top</c> means <c>$top</c> on a page that does, and is sent by every request's
/// options; elsewhere it is the API's own, and goes out under the name that the page gives it.
/// </summary>
internal static class ProtocolOptions
{
    /// <summary>Whether a text of the page has an option with its dollar sign, or names the protocol.</summary>
    public static bool AreOn(PageOutline outline)
    {
        foreach (var (_, block) in outline.Blocks<Block>())
        {
            if (AreIn(block))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreIn(Block block) => block switch
    {
        CodeBlock code => HasOption(code.Text),
        ParagraphBlock paragraph => AreIn(paragraph.Text),
        QuoteBlock quote => AreIn(quote.Text),
        TableBlock table => AreIn(table),
        _ => false,
    };

    private static bool AreIn(TableBlock table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (AreIn(cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Code is full of the protocol's annotations, so that only prose can name it.</summary>
    private static bool AreIn(RichText text) => HasOption(text.Plain) || text.Plain.HasWord("OData");

    private static bool HasOption(string text)
    {
        for (var dollar = text.IndexOf('$'); dollar >= 0; dollar = text.IndexOf('$', dollar + 1))
        {
            var end = dollar + 1;
            while (end < text.Length && Words.IsLetter(text[end]))
            {
                end++;
            }

            if (end > dollar + 1 && RouteText.IsProtocolOption(text.Substring(dollar + 1, end - dollar - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
