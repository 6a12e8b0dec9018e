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

    /// <summary>
    /// All lines of a page. A line with the whole address is an example, and so is one that names the protocol on a page with lines that do not.
    /// </summary>
    public static IEnumerable<(string Verb, string Path, bool IsExample)> Of(string page)
    {
        var matches = page.Split('\n').Select(static line => Forms.Select(form => form.Match(line)).FirstOrDefault(static match => match.Success))
            .OfType<Match>().ToList();
        var hasPlain = matches.Exists(static match => !NamesProtocol(match));
        foreach (var match in matches)
        {
            var path = match.Groups["path"].Value;
            var isExample = path.StartsWith("http", StringComparison.Ordinal) || (hasPlain && NamesProtocol(match));
            foreach (var verb in match.Groups["verb"].Value.Split('/'))
            {
                foreach (var address in Expand(path))
                {
                    yield return (verb, Normalize(address), isExample);
                }
            }
        }
    }

    /// <summary>The paths of the addresses in commands of a shell, with a version in front: <c>'https://localhost:5665/v1/actions/x'</c>.</summary>
    public static IEnumerable<string> OfCommands(string page)
        => CommandAddress().Matches(page).Select(static match => Normalize(match.Groups["path"].Value)).Where(static path => path != "/");

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

    private static IEnumerable<Regex> Forms => [Line(), Cells(), Component()];

    private static bool NamesProtocol(Match match) => match.Groups["path"].Value.Contains(" HTTP/", StringComparison.Ordinal);

    /// <summary>"/a(/:b)" is "/a" and "/a/:b".</summary>
    private static IEnumerable<string> Expand(string path)
        => OptionalSegment().Match(path) is { Success: true } part
            ? Expand(path.Remove(part.Index, part.Length)).Concat(Expand(path.Remove(part.Index, part.Length).Insert(part.Index, part.Groups[1].Value)))
            : [path];

    // "GET /a/{id}", "- `GET /a/:id`", "### `GET` `/a`", "GET prefix/a({id})"
    [GeneratedRegex(@"^\s*(?:[-*+]\s+)?(?:#+\s+)?`{0,2}(?<verb>" + Verb + @")`?\s+`?(?<path>(?:https?://|/|\{|<|[\w.-]+[/(])\S.*?)`*\s*$")]
    private static partial Regex Line();

    // "| `GET` | `/a/:id` |", "| `GET/POST` | `a/:id` |"
    [GeneratedRegex(@"^\s*\|\s*`?(?<verb>(?:" + Verb + @")(?:/(?:" + Verb + @"))*)`?\s*\|\s*`?(?<path>(?:/|\w+/)(?:\\\||[^`|])*)`?\s*\|")]
    private static partial Regex Cells();

    // "<Route method="GET">/a/[\{a.id\}](link)</Route>"
    [GeneratedRegex(@"<\w+ method=""(?<verb>\w+)"">(?<path>.*?)</\w+>")]
    private static partial Regex Component();

    // "https://localhost:5665/v1/a/b?c=d"
    [GeneratedRegex(@"https?://[\w.-]+:\d+(?<path>/v\d+/[^\s'""?`<>]*)")]
    private static partial Regex CommandAddress();

    // "/a(/:b)", but not the target of a link
    [GeneratedRegex(@"(?<!\])\((/[^()]*)\)")]
    private static partial Regex OptionalSegment();

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
