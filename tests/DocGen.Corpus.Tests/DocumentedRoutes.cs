using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>
/// The request lines of pages, found by simple means of the tests' own and brought to one form: placeholders are <c>{}</c>,
/// a function is its name and the number of its arguments, no query, everything in lower case.
/// </summary>
public static partial class DocumentedRoutes
{
    /// <summary>The lines in fences under an "HTTP request" heading: what has to be callable.</summary>
    public static IEnumerable<string> UnderRequestHeadings(string page)
    {
        var (inSection, level, inFence) = (false, 0, false);
        foreach (var line in page.Split('\n'))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                inFence = !inFence;
            }
            else if (!inFence && Heading().Match(line) is { Success: true } heading && !line.Contains("(#tab/", StringComparison.Ordinal))
            {
                var depth = heading.Groups[1].Length;
                if (RequestHeading().IsMatch(heading.Groups[2].Value))
                {
                    (inSection, level) = (true, depth);
                }
                else if (depth <= level)
                {
                    inSection = false;
                }
            }
            else if (inSection && inFence && Normalize(line) is { } route)
            {
                yield return route;
            }
        }
    }

    /// <summary>All lines in fences that look like requests, examples included: what may be callable.</summary>
    public static IEnumerable<string> Anywhere(string page) => page.Split('\n').Select(Normalize).OfType<string>();

    /// <summary>A line in the one form; null if it is no request line.</summary>
    public static string? Normalize(string line)
    {
        var match = RequestLine().Match(line);
        return match.Success ? match.Groups[1].Value.ToUpperInvariant() + " " + NormalizePath(match.Groups[2].Value) : null;
    }

    /// <summary>A path in the one form.</summary>
    public static string NormalizePath(string path)
    {
        path = Host().Replace(path.Trim(), "");
        path = Version().Replace(path, "");
        path = Placeholder().Replace(path, "{}");
        path = Alternative().Replace(path, "");
        path = ArgumentSeparator().Replace(path, ",");
        path = Whitespace().Split(path)[0];
        path = path.Split('?')[0];
        path = UnclosedCall().Replace(path, "$1)$2");
        path = NamedKey().Replace(path, "/{}$1");
        path = FunctionArguments().Replace(path, static call => "(" + Count(call.Groups[1].Value) + ")");
        path = path.Replace("(0)", "", StringComparison.Ordinal).TrimEnd('/', ':');
        var segments = path.TrimStart('/').Split('/').Select(static segment => SampleKey().IsMatch(segment) ? "{}" : segment);
        return ("/" + string.Join('/', segments)).ToLowerInvariant();
    }

    /// <summary>Whether a line shows a route with a part left out, which nobody can call.</summary>
    public static bool IsElided(string route) => route.Contains("/.../", StringComparison.Ordinal);

    private static int Count(string arguments) => arguments.Trim().Length == 0 ? 0 : arguments.Split(',').Length;

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^http requests?\b", RegexOptions.IgnoreCase)]
    private static partial Regex RequestHeading();

    [GeneratedRegex(@"^\s*(GET|POST|PATCH|PUT|DELETE)\s+(\S.*)$")]
    private static partial Regex RequestLine();

    [GeneratedRegex(@"^https?://[^/]+")]
    private static partial Regex Host();

    [GeneratedRegex(@"^/?(v\d+\.\d+|beta)(?=/)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"\{[^{}]*\}|<[^<>]*>")]
    private static partial Regex Placeholder();

    // "/users/{id} | user-principal-name/chats"
    [GeneratedRegex(@"\s\|\s[\w-]+(?=/)")]
    private static partial Regex Alternative();

    // "f(a={a}, b={b})"
    [GeneratedRegex(@",\s+")]
    private static partial Regex ArgumentSeparator();

    // "range(address='<address>'/entireRow"
    [GeneratedRegex(@"(\([^()/]*)(/|$)(?![^(]*\))")]
    private static partial Regex UnclosedCall();

    // "/teams/(team-id)/channels"
    [GeneratedRegex(@"/\([\w-]+\)(/|$)")]
    private static partial Regex NamedKey();

    [GeneratedRegex(@"\s")]
    private static partial Regex Whitespace();

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex FunctionArguments();

    [GeneratedRegex(@"^[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}$|^\d+$|=$")]
    private static partial Regex SampleKey();
}
