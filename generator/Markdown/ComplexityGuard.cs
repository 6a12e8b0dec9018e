using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Finds text that would keep a markdown parser busy for minutes. An opening bracket without its end is looked for up to the
/// end of the paragraph or table, so brackets times length is what a group of lines can cost at worst.
/// </summary>
internal static class ComplexityGuard
{
    // Shorter pages are quick, whatever they hold.
    private const int AlwaysQuickLength = 32_768;
    private const long MaxCost = 200_000_000;
    private const int MaxMarkers = 64;

    /// <summary>The first line of the group that costs too much; -1 if there is none.</summary>
    public static int FindLine(PageText page)
    {
        if (page.Text.Length <= AlwaysQuickLength)
        {
            return -1;
        }

        var cost = 0L;
        var openers = 0L;
        var first = 0;
        for (var line = 0; line < page.LineCount; line++)
        {
            var (start, end) = (page.LineStart(line), page.LineEnd(line));
            if (start == end)
            {
                openers = 0;
                first = line + 1;
                continue;
            }

            var before = openers * (end - page.LineStart(first));
            openers += CountOpeners(page.Text, start, end);
            cost += (openers * (end - page.LineStart(first))) - before;
            if (cost > MaxCost || CountMarkers(page.Text, start, end) > MaxMarkers)
            {
                return first;
            }
        }

        return -1;
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
