using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>
/// Sets of pages of other houses: nearly every request line can be called, nothing else can, no placeholder is sent as it stands, and the client compiles
/// without a warning. The folder of the sets is not part of the project.
/// </summary>
public sealed class FamilyTests(ITestOutputHelper output)
{
    /// <summary>The least share of request lines that a set's client has to call.</summary>
    private const double Bar = 0.95;

    /// <summary>Sets with fewer lines show their requests in another form, such as commands of a shell.</summary>
    private const int FewestLines = 40;

    /// <summary>A client with fewer calls means that nothing was read: the smallest set has as many.</summary>
    private const int FewestCalls = 39;

    /// <summary>The names of the sets; one without a name where the folder is absent.</summary>
    public static TheoryData<string> Families => [.. Names()];

    [FamilyTheory]
    [MemberData(nameof(Families))]
    public void NearlyEveryRequestLineCanBeCalledAndNothingElse(string family)
    {
        var docs = DocSet.FromFolder(Path.Combine(TestFolders.Families!, family)) with
        {
            Options = ImmutableDictionary<string, string>.Empty.Add("DocGenNamespace", "Family"),
        };
        var run = GeneratorDriverHelper.RunUnchecked(docs, CorpusClient.Plain("Family"), trackSteps: false);
        Assert.Empty(run.Output.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning).Take(5));

        using var recorder = new CallRecorder();
        recorder.CallEverything(CorpusClient.Load(run), "Family.ApiClient");
        var shown = docs.Pages.SelectMany(static page => ShownRoutes.Of(page.Text)).Distinct().ToList();
        var sent = recorder.Sent.Select(static call => (call.Verb, Path: ShownRoutes.Normalize(call.Path))).Distinct().ToList();
        var documented = shown.Where(static line => !line.IsExample).Select(static line => (line.Verb, line.Path)).Distinct().ToList();
        var missing = documented.Where(line => !sent.Exists(call => call.Verb == line.Verb && ShownRoutes.AreLike(call.Path, line.Path))).ToList();
        var undocumented = sent.Where(call => !shown.Exists(line => line.Verb == call.Verb && ShownRoutes.AreLike(call.Path, line.Path))).ToList();

        output.WriteLine($"{family}: {docs.Pages.Count()} pages, {recorder.Calls} calls, {documented.Count} request lines, {missing.Count} of them missing, "
            + $"{undocumented.Count} calls without a line");
        missing.ForEach(line => output.WriteLine($"missing: {line.Verb} {line.Path}"));
        undocumented.ForEach(call => output.WriteLine($"without a line: {call.Verb} {call.Path}"));

        Assert.Empty(recorder.Failures);
        Assert.True(recorder.Calls >= FewestCalls, $"Only {recorder.Calls} calls.");
        Assert.DoesNotContain(recorder.Sent,
            static call => call.Path.Contains("/:", StringComparison.Ordinal) || call.Path.Contains('<', StringComparison.Ordinal));
        if (documented.Count >= FewestLines)
        {
            Assert.True(missing.Count <= documented.Count * (1 - Bar), $"{missing.Count} of {documented.Count} request lines cannot be called.");
            Assert.True(undocumented.Count <= sent.Count * (1 - Bar), $"{undocumented.Count} of {sent.Count} calls are shown by no page.");
        }
        else
        {
            CheckCommands(family, docs, sent.Select(static call => call.Path));
        }
    }

    /// <summary>Where commands of a shell are all that pages show, each address in one can be called, and every call is in one.</summary>
    private void CheckCommands(string family, DocSet docs, IEnumerable<string> calls)
    {
        var sent = calls.Distinct().ToList();
        var shown = docs.Pages.SelectMany(static page => ShownRoutes.OfCommands(page.Text)).Distinct().ToList();
        output.WriteLine($"{family}: {shown.Count} addresses of commands");
        Assert.NotEmpty(shown);
        Assert.DoesNotContain(shown, path => !sent.Exists(call => ShownRoutes.AreLike(call, path)));
        Assert.DoesNotContain(sent, call => !shown.Exists(path => ShownRoutes.AreLike(call, path)));
    }

    private static string[] Names()
        => TestFolders.Families is { } folder
            ? [.. Directory.GetDirectories(folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [""];
}
