using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>
/// The request lines of pages in any style, found by simple means of the tests' own: a verb and an address in a line of their own, in two cells of a table or
/// in a component. Placeholders are <c>{}</c>, no query, everything in lower case; examples are lines as well.
/// </summary>
public static partial class ShownRoutes
{
    private const string Verb = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|LIST|SCAN";

    /// <summary>All lines of a page.</summary>
    /// <returns>The verb, the path, and whether the line has the whole address, as examples do.</returns>
    public static IEnumerable<(string Verb, string Path, bool IsAbsolute)> Of(string page)
    {
        foreach (var line in page.Split('\n'))
        {
            if (Line().Match(line) is { Success: true } own)
            {
                yield return Read(own);
            }
            else if (Cells().Match(line) is { Success: true } cells)
            {
                yield return Read(cells);
            }
            else if (Component().Match(line) is { Success: true } component)
            {
                yield return Read(component);
            }
        }
    }

    /// <summary>
    /// Whether a call sends what a line shows: the same segments from the end on, but for placeholders, as either may lack those of the base address.
    /// </summary>
    public static bool AreLike(string left, string right)
    {
        var (a, b) = (left.Trim('/').Split('/'), right.Trim('/').Split('/'));
        var count = Math.Min(a.Length, b.Length);
        if (Math.Abs(a.Length - b.Length) > 3)
        {
            return false;
        }

        var pairs = a[^count..].Zip(b[^count..]).ToList();
        return pairs.TrueForAll(static pair => pair.First == pair.Second || pair.First.Contains("{}", StringComparison.Ordinal)
            || pair.Second.Contains("{}", StringComparison.Ordinal)) && pairs.Exists(static pair => pair.First == pair.Second);
    }

    /// <summary>A path in the one form.</summary>
    public static string Normalize(string written)
    {
        var path = WebUtility.HtmlDecode(written).Replace("\\", "", StringComparison.Ordinal).Trim(' ', '`', '\r');
        path = Protocol().Replace(path, "");
        path = LinkedPlaceholder().Replace(path, "{}");
        path = Placeholder().Replace(path, "{}");
        path = Alternatives().Replace(path, "{}");
        path = Host().Replace(path, "");
        path = Blank().Split(path)[0];
        path = Key().Replace(path, "/{}");
        path = Version().Replace(path, "/");
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(static segment => segment[0] is ':' or '$' && segment.Length > 1 ? "{}" : segment);
        return "/" + string.Join('/', segments).ToLowerInvariant();
    }

    private static (string Verb, string Path, bool IsAbsolute) Read(Match match)
        => (match.Groups["verb"].Value, Normalize(match.Groups["path"].Value), match.Groups["path"].Value.StartsWith("http", StringComparison.Ordinal));

    // "GET /a/{id}", "- `GET /a/:id`", "### `GET` `/a`", "GET prefix/a({id})"
    [GeneratedRegex(@"^\s*(?:[-*+]\s+)?(?:#+\s+)?`{0,2}(?<verb>" + Verb + @")`?\s+`?(?<path>(?:https?://|/|\{|<|[\w.-]+[/(])\S.*?)`*\s*$")]
    private static partial Regex Line();

    // "| `GET` | `/a/:id` |"
    [GeneratedRegex(@"^\s*\|\s*`?(?<verb>" + Verb + @")`?\s*\|\s*`?(?<path>/(?:\\\||[^`|])*)`?\s*\|")]
    private static partial Regex Cells();

    // "<Route method="GET">/a/[\{a.id\}](link)</Route>"
    [GeneratedRegex(@"<\w+ method=""(?<verb>\w+)"">(?<path>.*?)</\w+>")]
    private static partial Regex Component();

    [GeneratedRegex(@"\s+HTTP/1\.\d$")]
    private static partial Regex Protocol();

    [GeneratedRegex(@"\[\{[^}]*\}\]\([^)]*\)")]
    private static partial Regex LinkedPlaceholder();

    [GeneratedRegex(@"\{\{[^}]*\}\}|\{[^}]*\}|<[^>]*>")]
    private static partial Regex Placeholder();

    // "/a/(id or name)/b", "/a/(root|branch)/b"
    [GeneratedRegex(@"(?<=/)\((?:[\w-]+)(?:(?: or |\|)[\w-]+)*\)(?=/|$)")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"^https?://[^/]*")]
    private static partial Regex Host();

    [GeneratedRegex(@"[\s?]")]
    private static partial Regex Blank();

    // "a({id})", "a('{id}')", "a({id},{key})"
    [GeneratedRegex(@"\('?\{\}'?(?:,\s*'?\{\}'?)*\)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^/?(?:api/)?v\d+(?:\.\d+)?/")]
    private static partial Regex Version();
}
