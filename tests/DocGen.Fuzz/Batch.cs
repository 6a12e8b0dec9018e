using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using DocGen.Fuzz.Inputs;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Fuzz;

/// <summary>
/// Pages that are put into one doc set, one after the other, as an editor would. Each is a run of the driver; at the end the set is compared with a fresh run,
/// and what was emitted for it is compiled. Compiling costs the most, so one time has to do for a batch.
/// </summary>
/// <param name="docs">The set before the first page.</param>
/// <param name="report">Receives what is counted and found.</param>
/// <param name="consumer">The project that the code lands in; the usual one by default.</param>
internal sealed class Batch(DocSet docs, FuzzReport report, CSharpCompilation? consumer = null)
{
    /// <summary>What a page may cost.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(2);

    private readonly List<(int Number, FuzzInput Input)> _inputs = [];
    private GeneratorRun? _run;

    /// <summary>Puts a page into the set and runs the generator.</summary>
    public void Try(int number, FuzzInput input)
    {
        _run ??= Fresh(docs);
        _inputs.Add((number, input));
        var clock = Stopwatch.StartNew();
        _run = _run.Next(_run.Docs.With(input.Path, input.Text));
        var time = clock.Elapsed;
        report.Count(input.Kind, time.TotalMilliseconds, IsReported(_run, input.Path));
        if (Thrown(_run) is { } thrown)
        {
            report.Add(new(Fault.Throws, number, input, thrown));
        }

        // A busy machine is slow as well: only what is slow again, alone, is slow by itself.
        if (time > s_limit && MeasureAlone(input) is var alone && alone > s_limit)
        {
            report.Add(new(Fault.Hangs, number, input, alone.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture) + " s"));
        }
    }

    /// <summary>Compares the set with a fresh run of it, and compiles what was emitted.</summary>
    public void Complete()
    {
        if (_run is null)
        {
            return;
        }

        var fresh = Fresh(_run.Docs);
        if (_run.AllText != fresh.AllText || !Reported(_run).SequenceEqual(Reported(fresh)))
        {
            var (number, input) = _inputs[^1];
            report.Add(new(Fault.DiffersFromFresh, number, input, "The batch that ends with this page gives something else in a fresh run."));
        }

        if (FirstError(fresh) is { } error)
        {
            FindCulprits(error);
        }
    }

    /// <summary>Which of the pages alone give code that does not compile; if none does, the batch does.</summary>
    private void FindCulprits(string error)
    {
        var found = 0;
        foreach (var (number, input) in _inputs)
        {
            if (FirstError(Fresh(docs.With(input.Path, input.Text))) is { } own)
            {
                report.Add(new(Fault.DoesNotCompile, number, input, own));
                found++;
            }
        }

        if (found == 0)
        {
            report.Add(new(Fault.DoesNotCompile, _inputs[^1].Number, _inputs[^1].Input,
                "Only the pages of the batch that ends with this one together: " + error));
        }
    }

    private TimeSpan MeasureAlone(FuzzInput input)
    {
        var least = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var run = Fresh(docs);
            var clock = Stopwatch.StartNew();
            run.Next(docs.With(input.Path, input.Text));
            least = clock.Elapsed < least ? clock.Elapsed : least;
        }

        return least;
    }

    private GeneratorRun Fresh(DocSet set) => GeneratorDriverHelper.RunUnchecked(set, consumer, trackSteps: false);

    private static string? Thrown(GeneratorRun run)
        => run.Result.Exception?.ToString() ?? run.Result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == "DG0000")?.ToString();

    private static bool IsReported(GeneratorRun run, string path)
        => run.Result.Diagnostics.Any(diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(path, StringComparison.Ordinal));

    private static IEnumerable<string> Reported(GeneratorRun run)
        => run.Result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    private static string? FirstError(GeneratorRun run)
    {
        var error = run.WithFlowAnalysis().GetDiagnostics()
            .FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
        return error is null ? null : error + "\n" + error.Location.SourceTree?.GetText().Lines.GetLineFromPosition(error.Location.SourceSpan.Start);
    }
}
