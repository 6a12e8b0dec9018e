using System;
using System.Collections.Generic;

namespace DocGen.Markdown.Rendered;

/// <summary>The section headings of API pages, by which a page without markup is recognized as one.</summary>
internal static class RenderedHeadings
{
    private const int Minor = 0;
    private const int Major = 1;

    // Major headings are evidence for an API page; minor ones are words that any text may have on a line of their own.
    private static readonly Dictionary<string, int> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Permissions"] = Major,
        ["Prerequisites"] = Minor,
        ["HTTP request"] = Major,
        ["HTTP requests"] = Major,
        ["Request headers"] = Major,
        ["Optional request headers"] = Major,
        ["Optional query parameters"] = Major,
        ["Query parameters"] = Major,
        ["OData query parameters"] = Major,
        ["Function parameters"] = Major,
        ["Path parameters"] = Major,
        ["Parameters"] = Minor,
        ["Request body"] = Major,
        ["Response body"] = Major,
        ["Response headers"] = Major,
        ["Request"] = Minor,
        ["Response"] = Minor,
        ["Example"] = Minor,
        ["Examples"] = Minor,
        ["Error responses"] = Minor,
        ["Error handling"] = Minor,
        ["Properties"] = Major,
        ["Common properties"] = Major,
        ["Instance attributes"] = Major,
        ["Relationships"] = Major,
        ["Methods"] = Minor,
        ["Tasks"] = Minor,
        ["Actions"] = Minor,
        ["Functions"] = Minor,
        ["Members"] = Major,
        ["JSON representation"] = Major,
        ["Derived types"] = Minor,
        ["Inheritance"] = Minor,
        ["Remarks"] = Minor,
        ["See also"] = Minor,
        ["Related content"] = Minor,
        ["Next steps"] = Minor,
        ["Additional resources"] = Minor,
        ["Feedback"] = Minor,
    };

    /// <summary>The level of a line as a heading; 0 if the line is not a heading.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="isInExample">Whether an example section is open, where requests and responses are subsections.</param>
    public static int LevelOf(string line, bool isInExample)
    {
        if (line.Length is 0 or > 100)
        {
            return 0;
        }

        if (s_known.ContainsKey(line))
        {
            return isInExample && IsExchange(line) ? 4 : 2;
        }

        if (IsNumbered(line, "Example ") || IsNumbered(line, "Request ") || IsNumbered(line, "Response "))
        {
            return line[0] is 'E' or 'e' ? 3 : 4;
        }

        return IsValues(line) ? 3 : 0;
    }

    /// <summary>Whether a line is a heading that only API pages have.</summary>
    public static bool IsMajor(string line) => s_known.TryGetValue(line, out var weight) && weight == Major;

    /// <summary>Whether a heading opens the examples.</summary>
    public static bool IsExample(string heading) => heading.StartsWith("Example", StringComparison.OrdinalIgnoreCase);

    private static bool IsExchange(string line) =>
        line.Equals("Request", StringComparison.OrdinalIgnoreCase) || line.Equals("Response", StringComparison.OrdinalIgnoreCase);

    // "Example 2: Get …", "Request 1".
    private static bool IsNumbered(string line, string word)
    {
        if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var i = word.Length;
        while (i < line.Length && char.IsDigit(line[i]))
        {
            i++;
        }

        return i > word.Length && (i == line.Length || line[i] is ':' or '.' or ' ');
    }

    // "sailColor values": the heading above a table of members.
    private static bool IsValues(string line)
    {
        const string Values = " values";
        var blank = line.Length - Values.Length;
        return blank > 1
            && line.EndsWith(Values, StringComparison.OrdinalIgnoreCase)
            && RenderedWords.IsIdentifier(line, 0, blank);
    }
}
