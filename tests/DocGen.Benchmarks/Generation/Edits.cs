using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DocGen.Tests.Infrastructure;

namespace DocGen.Benchmarks.Generation;

/// <summary>The edits that are measured, on pages spread over the whole doc set.</summary>
internal static partial class Edits
{
    private const int Pages = 9;

    /// <summary>A sentence more at the end of each page: nothing of it is in the model.</summary>
    public static IReadOnlyList<(string Path, string Text)> Prose(DocSet docs)
        => Spread(docs, static _ => true, static text => text.TrimEnd() + "\n\n## See also\n\nThere is more to say about this, and somebody will.\n");

    /// <summary>Another type for a property of each of some resource pages.</summary>
    public static IReadOnlyList<(string Path, string Text)> PropertyType(DocSet docs)
        => Spread(docs, static text => text.Contains("resourcePageType", StringComparison.Ordinal) && StringCell().IsMatch(text),
            static text => StringCell().Replace(text, "| Int32 |", 1));

    private static IReadOnlyList<(string Path, string Text)> Spread(DocSet docs, Func<string, bool> canEdit, Func<string, string> edit)
    {
        var pages = docs.Pages.Where(page => canEdit(page.Text)).ToList();
        var count = Math.Min(Pages, pages.Count);
        return [.. Enumerable.Range(0, count).Select(i => pages[(2 * i + 1) * pages.Count / (2 * count)]).Select(page => (page.Path, edit(page.Text)))];
    }

    // A row's second cell; the names of tables' columns and other words are not of that form.
    [GeneratedRegex(@"(?<=^\|[^|\n]+)\| ?String ?\|", RegexOptions.Multiline)]
    private static partial Regex StringCell();
}
