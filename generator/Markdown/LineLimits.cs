using System.Globalization;
using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Bounds how much a page lists. Readers compare rows, sections and routes with each other, and code is written for
/// each; the limits are six times what the largest real pages have.
/// </summary>
internal static class LineLimits
{
    private const int MaxRows = 20_000;
    private const int MaxHeadings = 2_000;
    private const int MaxRequests = 2_000;

    private static readonly string[] s_verbs = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS ", "LIST "];

    /// <summary>Reports the first line beyond a limit; null if the page keeps within all of them.</summary>
    public static PendingDiagnostic? Check(PageText page)
    {
        var (rows, headings, requests) = (0, 0, 0);
        for (var line = 0; line < page.LineCount; line++)
        {
            var start = SkipBlanks(page, line);
            var c = start < page.LineEnd(line) ? page.Text[start] : ' ';
            if (c == '|' || (c == '<' && StartsWith(page.Text, start, "<tr")))
            {
                rows++;
            }
            else if (c == '#')
            {
                headings++;
            }
            else if (c is >= 'A' and <= 'Z' && IsRequest(page.Text, start))
            {
                requests++;
            }

            var tooMany = rows > MaxRows ? Refuse(page, line, "rows of tables", MaxRows)
                : headings > MaxHeadings ? Refuse(page, line, "headings", MaxHeadings)
                : requests > MaxRequests ? Refuse(page, line, "request lines", MaxRequests)
                : null;
            if (tooMany is not null)
            {
                return tooMany;
            }
        }

        return null;
    }

    private static PendingDiagnostic Refuse(PageText page, int line, string what, int limit)
        => new(MarkdownDiagnosticIds.TooMany, page.PositionOfLine(line), new EquatableArray<string>([what, limit.ToString(CultureInfo.InvariantCulture)]));

    [MethodImpl(Jit.HotLoop)]
    private static int SkipBlanks(PageText page, int line)
    {
        var (start, end) = (page.LineStart(line), page.LineEnd(line));
        while (start < end && page.Text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private static bool IsRequest(string text, int start)
    {
        foreach (var verb in s_verbs)
        {
            if (StartsWith(text, start, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string text, int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
}
