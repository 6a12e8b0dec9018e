using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>A response example whose annotation gives it a type.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the fence, from one.</param>
/// <param name="TypeName">The annotated wire name.</param>
/// <param name="Json">The body.</param>
public sealed partial record ResponseExample(string Page, int Line, string TypeName, string Json)
{
    /// <summary>The annotated examples of a page that are strict JSON, found by simple means of the tests' own.</summary>
    public static IEnumerable<ResponseExample> Of(string page, string text)
    {
        foreach (Match match in Annotated().Matches(text))
        {
            if (!match.Groups["annotation"].Value.Contains("\"response\"", StringComparison.Ordinal)
                || TypeOf(match.Groups["annotation"].Value) is not { } type)
            {
                continue;
            }

            var body = match.Groups["body"].Value;
            var start = body.IndexOf('{', StringComparison.Ordinal);
            if (start >= 0 && IsJson(body[start..]))
            {
                yield return new(page, LineOf(text, match.Groups["body"].Index), type, body[start..]);
            }
        }
    }

    private static string? TypeOf(string annotation)
    {
        var match = TypeMember().Match(annotation);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"<!--(?<annotation>.*?)-->\s*```[^\n]*\n(?<body>.*?)\n\s*```", RegexOptions.Singleline)]
    private static partial Regex Annotated();

    [GeneratedRegex("\"@(?:odata\\.)?type\"\\s*:\\s*\"(?:#|[Cc]ollection\\()?([\\w.]+)\\)?\"")]
    private static partial Regex TypeMember();
}
