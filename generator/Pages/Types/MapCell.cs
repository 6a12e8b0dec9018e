using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Types;

/// <summary>
/// Type cells of dictionaries: "map of string to crate", "dictionary of crates", <c>map[string]crate</c>, <c>map&lt;string, crate&gt;</c>.
/// The keys are texts whatever they are called.
/// </summary>
internal static class MapCell
{
    private static readonly char[] s_separators = [',', '|', ';'];

    /// <summary>What a cell says of the values; null if it is of no dictionary.</summary>
    public static RichText? ValueOf(RichText cell)
    {
        if (cell.Runs.Length == 0 || TypeWords.Maps.PhraseIn(cell.Runs[0].Text.TrimStartAny(" ?`")) is not { } word)
        {
            return null;
        }

        var first = cell.Runs[0].Text;
        var end = first.IndexOf(word, StringComparison.OrdinalIgnoreCase) + word.Length;
        return end < first.Length && first[end] is '[' or '<' or '(' ? InBrackets(cell, end) : BehindWords(cell, end);
    }

    /// <summary><c>map[string]crate</c>: what follows the key; <c>map&lt;string, crate&gt;</c>: what follows the separator.</summary>
    private static RichText? InBrackets(RichText cell, int open)
    {
        var text = cell.Runs[0].Text;
        if (text[open] == '[')
        {
            var close = text.IndexOf(']', open);
            return close < 0 ? null : From(cell, 0, close + 1, 0);
        }

        for (var i = 0; i < cell.Runs.Length; i++)
        {
            var separator = cell.Runs[i].Kind == RunKind.Link ? -1 : cell.Runs[i].Text.IndexOfAny(s_separators, i == 0 ? open : 0);
            if (separator >= 0)
            {
                return From(cell, i, separator + 1, 1);
            }
        }

        return null;
    }

    /// <summary>"map of string to crate", "dictionary of crates".</summary>
    private static RichText? BehindWords(RichText cell, int start)
    {
        for (var i = 0; i < cell.Runs.Length; i++)
        {
            var to = cell.Runs[i].Kind == RunKind.Link ? -1 : cell.Runs[i].Text.IndexOf(" to ", i == 0 ? start : 0, StringComparison.OrdinalIgnoreCase);
            if (to >= 0)
            {
                return From(cell, i, to + 4, 0);
            }
        }

        var rest = cell.Runs[0].Text.Substring(start);
        var of = rest.TrimStart().Starts("of ") ? rest.IndexOf("of ", StringComparison.OrdinalIgnoreCase) + 3 : -1;
        return of < 0 ? null : From(cell, 0, start + of, 0);
    }

    /// <summary>The runs from an offset on, without as many characters at the end.</summary>
    private static RichText? From(RichText cell, int run, int offset, int cut)
    {
        var runs = new List<TextRun>();
        for (var i = run; i < cell.Runs.Length; i++)
        {
            var text = i == run ? cell.Runs[i].Text.Substring(offset) : cell.Runs[i].Text;
            text = cut > 0 && i == cell.Runs.Length - 1 ? text.TrimEndAny(" `>)") : text;
            runs.Add(cell.Runs[i] with { Text = text });
        }

        return RichText.Of(runs, cell.Position) is { Runs.Length: > 0 } value ? value : null;
    }
}
