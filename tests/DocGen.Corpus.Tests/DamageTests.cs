using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api;
using DocGen.Input;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>One thing is broken in a page, and what vanishes from the output with it must not vanish in silence: the page
/// has a diagnostic that it did not have before.</summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    private const int PageCount = 300;
    private const int Seed = 20_260_711;

    [CorpusFact]
    public void WhatVanishesFromTheOutputHasADiagnosticOnItsPage()
    {
        var files = DocSet.FromFolder(TestFolders.DocsInput).Pages.AddRange(CorpusClient.Docs.Pages);
        var random = new Random(Seed);
        var chosen = files.OrderBy(_ => random.Next()).ToList();
        var pages = files.Select(static file => Read(file.Path, file.Text)).ToDictionary(static page => page.Page.Path, StringComparer.Ordinal);
        var before = Build(pages.Values);
        var (losses, silent) = (0, new List<string>());
        for (var (count, i) = (0, 0); count < PageCount && i < chosen.Count; i++)
        {
            var (path, text) = chosen[i];
            if (Damage.Break(text, count, random) is not { } damage)
            {
                continue;
            }

            count++;
            var old = pages[path];
            pages[path] = Read(path, damage.Text);
            var after = Build(pages.Values);
            var lost = before.Facts.Except(after.Facts).ToList();
            var isReported = ReportsOf(pages[path], after).Except(ReportsOf(old, before)).Any();
            pages[path] = old;
            losses += lost.Count > 0 ? 1 : 0;
            if (lost.Count > 0 && !isReported)
            {
                silent.Add($"{path}: {damage.What}; lost {lost.Count}: {string.Join(", ", lost.Take(3))}");
            }
        }

        output.WriteLine($"{losses} of {PageCount} damages cost something, {silent.Count} of them in silence");
        silent.ForEach(output.WriteLine);
        Assert.True(losses > PageCount / 20, $"Only {losses} damages cost anything: the test breaks too little.");
        Assert.True(silent.Count <= losses / 100, $"{silent.Count} of {losses} losses are silent:\n{string.Join('\n', silent)}");
    }

    private static PageResult Read(string path, string text) => PageReader.Read(path, path, text, CancellationToken.None);

    private static (HashSet<string> Facts, ILookup<string, string> Reports) Build(IEnumerable<PageResult> pages)
    {
        var sorted = pages.Select(static result => result.Page).OrderBy(static page => page.Path, StringComparer.Ordinal).ToEquatableArray();
        var result = ApiModelBuilder.Build(sorted, new GeneratorOptions { Namespace = "Test" }, default);
        return (OutputFacts.Of(result.Value),
            result.Diagnostics.ToLookup(static diagnostic => diagnostic.Path,
                static diagnostic => $"{diagnostic.Id} {string.Join("|", diagnostic.Arguments)}"));
    }

    private static IEnumerable<string> ReportsOf(PageResult page, (HashSet<string> Facts, ILookup<string, string> Reports) merged)
        => page.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {string.Join("|", diagnostic.Arguments)}").Concat(merged.Reports[page.Page.Path]);
}
