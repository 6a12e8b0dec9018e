using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>Finds what a page says of its own deprecation: in its heading, an alert, a paragraph or the name of an include.</summary>
internal static class DeprecationReader
{
    /// <summary>Reads the heading and the blocks below it.</summary>
    public static Deprecation Read(PageContext context, string title, Block[] introduction)
    {
        var isDeprecated = DeprecationWords.TitleMarks.IsIn(title);
        foreach (var block in introduction)
        {
            switch (block)
            {
                case IncludeBlock include when DeprecationWords.Stem.IsIn(include.Path):
                    isDeprecated = true;
                    break;
                case QuoteBlock quote when IsWarning(quote):
                    return new(true, DescriptionReader.Read(context, quote.Text).Text);
                case ParagraphBlock { IsListItem: false } paragraph when SaysSo(paragraph.Text.Plain):
                    return new(true, DescriptionReader.Read(context, paragraph.Text).Text);
            }
        }

        return new(isDeprecated, "");
    }

    private static bool IsWarning(QuoteBlock quote)
        => quote.Text.Plain is var text && DeprecationWords.Stem.IsIn(text)
            && (quote.AlertKind is "CAUTION" or "WARNING" or "IMPORTANT"
                ? IsAboutWhole(text) || DeprecationWords.Stem.IndexIn(text, out _) == 0
                : SaysSo(text));

    /// <summary>"This API is deprecated", "Deprecated …": about the page as a whole and not one of its properties.</summary>
    private static bool SaysSo(string text)
        => DeprecationWords.Stem.IsIn(text)
            && (DeprecationWords.Leads.IsIn(text.TrimStartAny(" *[(")) || (DeprecationWords.Subjects.IsIn(text) && IsAboutWhole(text)));

    private static bool IsAboutWhole(string text)
    {
        var before = text.Substring(0, DeprecationWords.Stem.IndexIn(text, out _));
        return before.Length < 120 && !DeprecationWords.Parts.IsIn(before);
    }
}
