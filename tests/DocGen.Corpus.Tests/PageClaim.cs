using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DocGen.Corpus.Tests;

/// <summary>What a page says of its operation, found by simple means of the tests' own: the sentence under "Response" and
/// the one under "Request body".</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="IsList">Whether its title lists.</param>
/// <param name="IsCollection">Whether the response is said to be a collection.</param>
/// <param name="ResponsePage">The file name of the resource page that the response's sentence links; null if it links none.</param>
/// <param name="BodyPage">The file name of the resource page that the body is a representation of; null if it is none.</param>
/// <param name="Ends">With how many different literals its routes end.</param>
public sealed partial record PageClaim(string Page, bool IsList, bool IsCollection, string? ResponsePage, string? BodyPage, int Ends)
{
    /// <summary>Whether the page shows the route with options of the protocol only.</summary>
    public bool HasOptions { get; init; }

    /// <summary>The verbs and routes of a page, and whether it shows them with options only.</summary>
    public static IEnumerable<(string Route, bool HasOptions)> RoutesOf(string text)
    {
        var plain = DocumentedRoutes.UnderRequestHeadings(Options().Replace(text, "")).ToHashSet(StringComparer.Ordinal);
        return DocumentedRoutes.UnderRequestHeadings(text).Distinct(StringComparer.Ordinal).Select(route => (route, !plain.Contains(route)));
    }

    /// <summary>Reads a page.</summary>
    public static PageClaim Of(string path, string text)
    {
        var response = Sentence(text, ResponseSection(), Success());
        var body = Sentence(text, BodySection(), Representation());
        var title = Title().Match(text) is { Success: true } match ? match.Groups[1].Value : "";
        return new(
            path[(path.LastIndexOf('/') + 1)..],
            title.StartsWith("List", StringComparison.OrdinalIgnoreCase),
            Collection().IsMatch(response),
            Linked(response),
            Linked(body),
            DocumentedRoutes.UnderRequestHeadings(text).Select(static route => LastLiteral(route)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <inheritdoc/>
    public override string ToString()
        => $"{Page}: {(IsList ? "lists " : "")}{(IsCollection ? "collection of " : "")}{ResponsePage ?? "nothing"}"
            + $"{(BodyPage is null ? "" : ", takes " + BodyPage)}";

    private static string Sentence(string text, Regex section, Regex has)
        => section.Match(text) is { Success: true } match
            ? match.Groups[1].Value.Split("\n\n").FirstOrDefault(paragraph => has.IsMatch(paragraph)) ?? ""
            : "";

    private static string? Linked(string sentence)
        => ResourceLink().Match(sentence) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    private static string LastLiteral(string route) => route.Split('/').LastOrDefault(static segment => segment.Length > 0 && segment[0] != '{') ?? "";

    [GeneratedRegex(@"^(GET|POST)\s.*\?\$.*$", RegexOptions.Multiline)]
    private static partial Regex Options();

    [GeneratedRegex(@"^# (?!\[)(.*)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^#{2,4} Response\s*?\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex ResponseSection();

    [GeneratedRegex(@"^#{2,4} Request body\s*?\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex BodySection();

    [GeneratedRegex(@"\b20\d\b")]
    private static partial Regex Success();

    [GeneratedRegex("representation", RegexOptions.IgnoreCase)]
    private static partial Regex Representation();

    [GeneratedRegex(@"\b(collection|list|array) of\b|\]\([^)]*\)\s*(objects\b|collection\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Collection();

    [GeneratedRegex(@"\]\((?:[^)]*/)?resources/([\w-]+)\.md", RegexOptions.IgnoreCase)]
    private static partial Regex ResourceLink();
}
