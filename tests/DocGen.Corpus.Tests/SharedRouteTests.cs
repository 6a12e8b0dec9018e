using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>
/// A verb and route that several pages document is one method. Its result is a list if a page lists, anything rather than nothing, and of several types the
/// nearest documented ancestor that they have in common; so is its body.
/// </summary>
public sealed partial class SharedRouteTests(ITestOutputHelper output)
{
    private const int SampleSize = 40;

    private static readonly Lazy<Dictionary<string, Type>> s_types = new(ReadTypes);

    [CorpusFact]
    public void EachIsOneMethodThatServesAllItsPages()
    {
        var recorder = new CallRecorder();
        recorder.CallEverything(CorpusClient.Assembly, "Corpus.ApiClient");
        var shared = CorpusClient.Docs.Pages
            .SelectMany(static page => PageClaim.RoutesOf(page.Text)
                .Select(route => (route.Route, Claim: PageClaim.Of(page.Path, page.Text) with { HasOptions = route.HasOptions })))
            .GroupBy(static line => line.Route, StringComparer.Ordinal)
            .Where(static lines => lines.Count() > 1 && !DocumentedRoutes.IsElided(lines.Key))
            .OrderBy(static lines => lines.Key, StringComparer.Ordinal)
            .Select(static lines => (Route: lines.Key, Claims: Deciding([.. lines.Select(static line => line.Claim)]), Pages: lines.Count()))
            .ToList();

        var wrong = new List<string>();
        var (results, bodies) = (0, 0);
        foreach (var (route, claims, pages) in shared)
        {
            var methods = recorder.Methods.TryGetValue(route, out var called) ? called : [];
            if (methods.Count != 1)
            {
                wrong.Add($"{route}: {methods.Count} methods");
                continue;
            }

            results += CheckResult(route, methods[0], claims, wrong) ? 1 : 0;
            bodies += CheckBody(route, methods[0], claims, wrong) ? 1 : 0;
        }

        output.WriteLine(
            $"{shared.Count} pairs on several pages; {results} results and {bodies} bodies follow from the pages' sentences, {wrong.Count} do not");
        wrong.ForEach(output.WriteLine);
        foreach (var (route, claims, pages) in shared.Where((_, i) => i % Math.Max(1, shared.Count / SampleSize) == 0))
        {
            output.WriteLine($"{route} on {pages} pages: {Describe(recorder.Methods[route][0])} <- {string.Join("; ", claims.Take(6))}");
        }

        Assert.True(shared.Count > 200, $"Only {shared.Count} shared pairs were found: the test reads nothing.");
        Assert.True(results > shared.Count / 2, $"Only {results} results could be told from the pages.");
        Assert.Empty(wrong);
    }

    /// <summary>A page that shows the route with options only has no say where another writes it alone, nor one that lists
    /// many more kinds of routes than the most specific one.</summary>
    private static List<PageClaim> Deciding(List<PageClaim> all)
    {
        var plain = all.FindAll(static claim => !claim.HasOptions);
        var claims = plain.Count > 0 ? plain : all;
        return claims.FindAll(claim => claim.Ends < 3 || claim.Ends < 3 * claims.Min(static other => other.Ends));
    }

    /// <summary>A list wins over an object, except behind a key, which means one.</summary>
    private static bool CheckResult(string route, MethodInfo method, List<PageClaim> claims, List<string> wrong)
    {
        var isKey = route.EndsWith("/{}", StringComparison.Ordinal);
        var isList = !isKey
            && (claims.Exists(static claim => claim is { IsList: true, IsCollection: true, ResponsePage: not null })
                || claims.TrueForAll(static claim => claim.IsCollection || claim.ResponsePage is null));
        var types = claims.Where(claim => claim.ResponsePage is not null && (isKey || claim.IsCollection == isList))
            .Select(static claim => FindType(claim.ResponsePage!)).ToList();
        if (types.Count == 0 || types.Contains(null) || claims.Exists(static claim => claim is { IsList: true, IsCollection: false }))
        {
            return false;
        }

        var result = method.ReturnType.GetGenericArguments() is [var inner] ? inner : typeof(void);
        var isPage = result.IsGenericType && result.Name.StartsWith("CollectionPage", StringComparison.Ordinal);
        var element = isPage ? result.GetGenericArguments()[0] : result;
        var isRight = isPage == isList && element == Nearest(types!);
        if (!isRight)
        {
            wrong.Add($"{route}: {Describe(method)}, expected {(isList ? "a collection of " : "")}{Nearest(types!)} <- {string.Join("; ", claims)}");
        }

        return isRight;
    }

    private static bool CheckBody(string route, MethodInfo method, List<PageClaim> claims, List<string> wrong)
    {
        var types = claims.Where(static claim => claim.BodyPage is not null).Select(static claim => FindType(claim.BodyPage!)).ToList();
        var body = method.GetParameters().FirstOrDefault()?.ParameterType;
        if (types.Count < 2 || types.Contains(null) || body?.Namespace?.StartsWith("Corpus.Models", StringComparison.Ordinal) != true)
        {
            return false;
        }

        var isRight = body == Nearest(types!);
        if (!isRight)
        {
            wrong.Add($"{route}: takes {body.Name}, expected {Nearest(types!).Name} <- {string.Join("; ", claims)}");
        }

        return isRight;
    }

    private static Type Nearest(IReadOnlyList<Type> types)
    {
        for (var candidate = types[0]; candidate is not null
            && candidate.Namespace!.StartsWith("Corpus.Models", StringComparison.Ordinal); candidate = candidate.BaseType)
        {
            if (types.All(candidate.IsAssignableFrom))
            {
                return candidate;
            }
        }

        return typeof(JsonElement);
    }

    private static Type? FindType(string page) => s_types.Value.GetValueOrDefault(page);

    private static Dictionary<string, Type> ReadTypes()
    {
        var models = CorpusClient.Assembly.GetExportedTypes().Where(static type => type.Namespace!.StartsWith("Corpus.Models", StringComparison.Ordinal))
            .ToLookup(static type => type.FullName!["Corpus.Models.".Length..], StringComparer.OrdinalIgnoreCase);
        var types = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var (path, text) in CorpusClient.Docs.Pages.Where(static page => page.Path.Contains("/resources/", StringComparison.Ordinal)))
        {
            if (Annotation().Match(text) is { Success: true } match && models[match.Groups[1].Value].FirstOrDefault() is { } type)
            {
                types[path[(path.LastIndexOf('/') + 1)..^".md".Length].ToLowerInvariant()] = type;
            }
        }

        return types;
    }

    private static string Describe(MethodInfo method)
    {
        var required = method.GetParameters().Where(static parameter => !parameter.HasDefaultValue);
        return $"{Describe(method.ReturnType)} {method.Name}({string.Join(", ", required.Select(static parameter => Describe(parameter.ParameterType)))})";
    }

    private static string Describe(Type type)
        => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Describe))}>" : type.Name;

    // The annotation of the JSON representation; its namespace has two parts here.
    [GeneratedRegex("\"@(?:odata\\.)?type\"\\s*:\\s*\"#?microsoft\\.graph\\.([\\w.]+)\"")]
    private static partial Regex Annotation();
}
