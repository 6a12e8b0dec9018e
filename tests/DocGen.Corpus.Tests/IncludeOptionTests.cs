using System;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>DocGenInclude gives only the routes that it names and the types that they reach.</summary>
public sealed class IncludeOptionTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void OnlyTheNamedRoutesAndTheTypesThatTheyReachAreEmitted()
    {
        var docs = CorpusClient.Docs.WithOption("DocGenInclude", "/me/messages/**");
        var run = GeneratorDriverHelper.RunUnchecked(docs, CorpusClient.Plain("Included"));
        var assembly = CorpusClient.Load(run);
        var recorder = new CallRecorder();
        recorder.CallEverything(assembly, "Corpus.ApiClient");
        var models = assembly.GetExportedTypes().Count(static type => type.Namespace == "Corpus.Models");
        output.WriteLine(
            $"{recorder.Seen.Count} pairs, {models} models "
                + $"of {CorpusClient.Assembly.GetExportedTypes().Count(static type => type.Namespace == "Corpus.Models")}");

        Assert.NotEmpty(recorder.Seen);
        Assert.All(recorder.Seen, static route => Assert.StartsWith("/me/messages", route[(route.IndexOf(' ') + 1)..], StringComparison.Ordinal));
        Assert.Contains(assembly.GetExportedTypes(), static type => type.FullName == "Corpus.Models.Message");
        Assert.DoesNotContain(assembly.GetExportedTypes(), static type => type.FullName == "Corpus.Models.Printer");
    }
}
