using System.Collections.Generic;
using System;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>Finds what a page says of its own deprecation: in its heading, an alert, a paragraph or the name of an include.</summary>
internal static class DeprecationReader
{
    private const string Mark = "deprecat";

    /// <summary>Reads the heading and the blocks below it.</summary>
    public static Deprecation Read(PageContext context, string title, IReadOnlyList<Block> introduction)
    {
        var isDeprecated = title.Has("(deprecated)") || title.Has("[deprecated]");
        foreach (var block in introduction)
        {
            switch (block)
            {
                case IncludeBlock include when include.Path.Has(Mark):
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

    /// <summary>A heading without "(deprecated)".</summary>
    public static string Strip(string title)
    {
        foreach (var mark in new[] { "(deprecated)", "[deprecated]" })
        {
            var at = title.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            title = at < 0 ? title : Words.Squeeze((title.Substring(0, at) + title.Substring(at + mark.Length)).Trim());
        }

        return title;
    }

    private static bool IsWarning(QuoteBlock quote)
        => quote.Text.Plain is var text && text.Has(Mark) && (quote.AlertKind is "CAUTION" or "WARNING" or "IMPORTANT" ? IsAboutWhole(text) || text.Starts(Mark) : SaysSo(text));

    /// <summary>"This API is deprecated", "Deprecated …": about the page as a whole and not one of its properties.</summary>
    private static bool SaysSo(string text) => text.Has(Mark) && (text.TrimStart(' ', '*', '[', '(').Starts("deprecated") || (text.Starts("this ") && IsAboutWhole(text)));

    private static bool IsAboutWhole(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var before = text.Substring(0, at);
        return before.Length < 120 && !before.HasWord("property") && !before.HasWord("properties") && !before.HasWord("parameter") && !before.HasWord("member") && !before.HasWord("value");
    }
}
