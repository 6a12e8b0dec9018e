using System;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Decides whether a page uses the query options of OData. On such a page a parameter called <c>top</c> means <c>$top</c>, which every request's
/// options have anyway; elsewhere it is a parameter of the API, and is sent under the name that the page gives it.
/// </summary>
internal static class ProtocolOptions
{
    /// <summary>Whether a text of the page shows an option with its dollar sign, or names OData.</summary>
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

    /// <summary>Whether a page names the protocol, has an annotation of it, or one of its options that is no variable of a script.</summary>
    public static bool AreIn(string page)
    {
        // Every mark has one of these two, which most pages of other services lack.
        var (hasName, hasDollar) = (page.Has("OData"), page.IndexOf('$') >= 0);
        return ((hasName || hasDollar) && ODataWords.Marks.IsIn(page)) || (hasName && page.HasWord("OData"))
            || (hasDollar && ODataWords.Options.PhraseIn(page) is { } option && page.IndexOf(option + " = ", StringComparison.Ordinal) < 0);
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

    /// <summary>Whether a text names OData. Code is not searched: its JSON is full of OData annotations, whatever the page is about.</summary>
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
