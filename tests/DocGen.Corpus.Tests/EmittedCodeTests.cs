using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>What is emitted for all published pages compiles without a warning, and stays small.</summary>
public sealed class EmittedCodeTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void TheEmittedCodeCompilesWithoutAWarning()
    {
        var diagnostics = CorpusClient.Run.WithFlowAnalysis().GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)
            .ToList();
        foreach (var diagnostic in diagnostics.Take(50))
        {
            output.WriteLine(diagnostic.ToString());
        }

        Assert.Empty(diagnostics);
    }

    [CorpusFact]
    public void TheEmittedCodeStaysWithinBoundsOfFilesLinesAndBytes()
    {
        var files = CorpusClient.Run.Files;
        var lines = files.Sum(static file => file.Value.Count(static c => c == '\n'));
        var bytes = files.Sum(static file => (long)System.Text.Encoding.UTF8.GetByteCount(file.Value));
        output.WriteLine($"{files.Count} files, {lines} lines, {bytes} bytes");
        Assert.InRange(files.Count, 50, 500);
        Assert.InRange(lines, 10_000, 120_000);
        Assert.InRange(bytes, 1_000_000, 8_000_000);
    }

    [CorpusFact]
    public void EveryPageReadsWithoutAnInternalError()
    {
        var run = CorpusClient.Run;
        foreach (var group in run.Result.Diagnostics.GroupBy(static d => (d.Id, d.Severity)).OrderBy(static g => g.Key.Id, System.StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key.Id} {group.Key.Severity}: {group.Count()}");
        }

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, static d => d.Id == "DG0000" || d.Severity == DiagnosticSeverity.Error);
    }
}
