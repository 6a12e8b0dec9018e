using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Finds text that would keep a markdown parser busy for minutes. An opening bracket without its end is looked for up to the
/// end of the paragraph or table, so brackets times length is what a group of lines can cost at worst.
/// </summary>
internal static class ComplexityGuard
{
    // A page that is shorter than this is parsed quickly, whatever it holds.
    private const int AlwaysQuickLength = 32_768;
    private const long MaxCost = 200_000_000;
    private const int MaxMarkers = 64;
    private const int MaxNestedItems = 64;

    /// <summary>
    /// Reports the first line of a paragraph or table that would take too long to parse, or the first line beyond a limit; null if the page can be parsed.
    /// </summary>
    public static PendingDiagnostic? Check(PageText page)
    {
        if (page.Text.Length <= AlwaysQuickLength)
        {
            return null;
        }

        return FindLine(page) is var line and >= 0
            ? new PendingDiagnostic(MarkdownDiagnosticIds.TooDeep, page.PositionOfLine(line), default)
            : LineLimits.Check(page);
    }

    private static int FindLine(PageText page)
    {
        // All groups of lines up to this length together cost at most half of what a page may cost, so that their brackets need not be counted.
        var shortLength = (int)(MaxCost / 2 / page.Text.Length);
        var items = new List<int>();
        var cost = 0L;
        var counted = 0;
        var first = 0;
        for (var line = 0; line < page.LineCount; line++)
        {
            var (start, end) = (page.LineStart(line), page.LineEnd(line));
            if (start == end)
            {
                first = line + 1;
                continue;
            }

            if (IsNestedTooDeeply(page, line, items))
            {
                return line;
            }

            var length = end - page.LineStart(first);
            if (length > shortLength)
            {
                cost += (long)CountOpeners(page.Text, Math.Max(counted, page.LineStart(first)), end) * length;
                counted = end;
            }

            if (cost > MaxCost || CountMarkers(page.Text, start, end) > MaxMarkers)
            {
                return first;
            }
        }

        return -1;
    }

    /// <summary>Whether a line makes a list nest too deeply: the parser looks at each line of a list once for every list around it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">A line of it.</param>
    /// <param name="items">The columns of the list items that are open; the method brings them up to date.</param>
    private static bool IsNestedTooDeeply(PageText page, int line, List<int> items)
    {
        var (start, end) = (page.LineStart(line), page.LineEnd(line));
        var mark = start;
        while (mark < end && page.Text[mark] is ' ' or '\t')
        {
            mark++;
        }

        if (mark + 1 < end && page.Text[mark] is '-' or '*' or '+' && page.Text[mark + 1] is ' ' or '\t')
        {
            while (items.Count > 0 && items[items.Count - 1] >= mark - start)
            {
                items.RemoveAt(items.Count - 1);
            }

            items.Add(mark - start);
        }

        return items.Count > MaxNestedItems;
    }

    [MethodImpl(Jit.HotLoop)]
    private static int CountOpeners(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text[i] is '[' or '<' or '*' or '_' or '`' ? 1 : 0;
        }

        return count;
    }

    // The markers of quotes and lists that a line starts with, one inside the other.
    [MethodImpl(Jit.HotLoop)]
    private static int CountMarkers(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end && (text[i] is '>' or '-' or '*' or '+' or ' ' or '\t' or '.' || char.IsDigit(text[i])); i++)
        {
            count += text[i] == '>' || (text[i] is '-' or '*' or '+' or '.' && i + 1 < end && text[i + 1] == ' ') ? 1 : 0;
        }

        return count;
    }
}
