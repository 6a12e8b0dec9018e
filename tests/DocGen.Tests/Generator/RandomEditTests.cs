using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>
/// Whatever the sequence of edits, the incremental output is that of a fresh run, byte for byte. Steps are not tracked: in a driver
/// that tracks them, Roslyn 4.14 loses an item in the first unchanged run after a removal; hosts do not track.
/// </summary>
public sealed class RandomEditTests
{
    private const int Steps = 1500;

    private static readonly (string Old, string New)[] s_replacements =
    [
        ("Int32", "Int64"), ("Int64", "String"), ("String", "Int32"), ("A boat for hire.", "A boat to sail."), ("boatState", "berthState"),
        ("moored", "anchored"), ("docked", "sunk"), ("Namespace: harbor.api", "Namespace: harbor.api.fleet"), ("entity", "thing"),
        ("/harbor/boats/", "/harbor/ships/"), ("{boatId}", "{id}"), ("PATCH", "PUT"), ("GET", "DELETE"), ("204 No Content", "200 OK"),
        ("|name|", "|title|"), ("|:---|:---|:---|", "|---|"), ("## Properties", "## Relationships"), ("```", "~~~"), ("---\n", "--\n"),
        ("Required.", "Optional."), ("(../resources/", "(./"), ("v1.0", "beta"), ("resource type", "complex type"), ("\"", "'"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void IncrementalOutputIsThatOfAFreshRun(int seed)
    {
        var random = new Random(seed);
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All, trackSteps: false);
        for (var step = 0; step < Steps; step++)
        {
            var docs = Edit(run.Docs, random);
            run = run.Next(docs);
            var fresh = GeneratorDriverHelper.RunUnchecked(docs, trackSteps: false);
            if (run.AllText != fresh.AllText)
            {
                Assert.Fail($"Seed {seed}, step {step}: the incremental run differs from a fresh one.\n{FirstDifference(fresh.AllText, run.AllText)}");
            }

            Assert.Equal(Reported(fresh), Reported(run));

            Assert.DoesNotContain("DG0000", run.DiagnosticIds);
        }
    }

    private static DocSet Edit(DocSet docs, Random random)
    {
        var edited = random.Next(10) switch
        {
            0 => docs.Pages.Count > 2 ? docs.Without(Any(docs, random)) : docs,
            1 or 2 => Restore(docs, random),
            3 => Rename(docs, random),
            4 => Shuffle(docs, random),
            5 => docs.WithOption("DocGenVisibility", random.Next(2) == 0 ? "internal" : "public"),
            6 => docs.WithOption("DocGenInclude", random.Next(3) == 0 ? "/harbor/boats/*" : ""),
            _ => Replace(docs, random),
        };

        // What an author has in the middle of typing: half a page.
        return random.Next(40) == 0 && edited.Pages.Count > 0 ? Truncate(edited, random) : edited;
    }

    private static string Any(DocSet docs, Random random) => docs.Pages[random.Next(docs.Pages.Count)].Path;

    private static DocSet Restore(DocSet docs, Random random)
    {
        var (path, text) = SmallDocSet.All.Pages[random.Next(SmallDocSet.All.Pages.Count)];
        return docs.With(path, text);
    }

    private static DocSet Rename(DocSet docs, Random random)
    {
        var path = Any(docs, random);
        var name = path.Replace(".md", random.Next(2) == 0 ? "-2.md" : "-a.md", StringComparison.Ordinal);
        return name.Length > 60 || docs.Pages.Any(page => page.Path == name) ? docs : docs.Without(path).With(name, docs[path]);
    }

    private static DocSet Shuffle(DocSet docs, Random random)
    {
        var pages = docs.Pages.ToArray();
        random.Shuffle(pages);
        return docs with { Pages = [.. pages] };
    }

    private static DocSet Replace(DocSet docs, Random random)
    {
        var path = Any(docs, random);
        var (old, replacement) = s_replacements[random.Next(s_replacements.Length)];
        return docs.With(path, random.Next(2) == 0
            ? docs[path].Replace(old, replacement, StringComparison.Ordinal)
            : docs[path].Replace(replacement, old, StringComparison.Ordinal));
    }

    private static DocSet Truncate(DocSet docs, Random random)
    {
        var path = Any(docs, random);
        return docs.With(path, docs[path][..random.Next(docs[path].Length + 1)]);
    }

    private static IEnumerable<string> Reported(GeneratorRun run)
        => run.Result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private static string FirstDifference(string expected, string actual)
    {
        var index = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, index - 200);
        return $"fresh: …{expected[start..Math.Min(expected.Length, index + 200)]}…\nincremental: …{actual[start..Math.Min(actual.Length, index + 200)]}…";
    }
}
