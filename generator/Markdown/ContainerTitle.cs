using System;

namespace DocGen.Markdown;

/// <summary>
/// The title of a container: <c>&lt;TabItem value="response" label="Response"></c>, <c>{{&lt; tab "Response" >}}</c>, <c>::: details Response</c>; and that
/// of a fence, <c>json title="Response"</c>.
/// </summary>
internal static class ContainerTitle
{
    private static readonly string[] s_attributes = ["label=\"", "title=\"", "name=\"", "header=\""];

    /// <summary>Reads the title of a container or of a fence.</summary>
    /// <param name="line">The line that opens the container, or what the fence's first line has behind the name of the language.</param>
    /// <returns>The title; empty if the line names none.</returns>
    public static string Of(string line)
    {
        foreach (var attribute in s_attributes)
        {
            if (line.IndexOf(attribute, StringComparison.Ordinal) is >= 0 and var at)
            {
                return UpToQuote(line, at + attribute.Length);
            }
        }

        if (line.StartsWith("{{", StringComparison.Ordinal) && line.IndexOf('"') is > 0 and var quote)
        {
            return UpToQuote(line, quote + 1);
        }

        // "::: details Response"
        var words = line.StartsWith(":::", StringComparison.Ordinal) ? line.TrimStart(':').Trim() : "";
        var blank = words.IndexOf(' ');
        return blank < 0 ? "" : words.Substring(blank + 1).Trim();
    }

    /// <summary>Whether a line opens a tab. The attribute <c>name</c> of a tab is its title; that of any other component
    /// may be the name of a parameter.</summary>
    public static bool IsTab(string line)
        => line.StartsWith("{{< tab", StringComparison.Ordinal) || line.StartsWith("{{% tab", StringComparison.Ordinal)
            || line.StartsWith("<Tab", StringComparison.Ordinal);

    private static string UpToQuote(string line, int start)
    {
        var end = line.IndexOf('"', start);
        return end < 0 ? "" : line.Substring(start, end - start).Trim();
    }
}
