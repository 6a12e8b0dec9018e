extern alias generator;
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;
using generator::DocGen.Api;
using generator::DocGen.Api.Model;
using generator::DocGen.CSharp;
using generator::DocGen.CSharp.Model;
using generator::DocGen.Emit;
using generator::DocGen.Input;
using generator::DocGen.Pages;
using generator::DocGen.Pages.Model;
using generator::DocGen.Primitives;

namespace DocGen.Benchmarks.Generation;

/// <summary>The generator's stages, one after the other and without the driver.</summary>
/// <param name="docs">The pages.</param>
internal sealed class Stages(DocSet docs)
{
    private static readonly GeneratorOptions s_options = OptionsReader.Read(
        TestOptions.Encode(ImmutableDictionary<string, string>.Empty, "/repo"), CancellationToken.None);

    private EquatableArray<Page> _pages;
    private ApiModel _api = new();
    private CSharpModel _model = new(default);

    /// <summary>The emitted files by hint name.</summary>
    public List<(string HintName, string Text)> Files { get; } = [];

    /// <summary>Runs all stages once.</summary>
    public void RunAll()
    {
        ReadPages();
        Merge();
        Lower();
        Emit();
        EmitSupport();
    }

    /// <summary>Reads the pages.</summary>
    public void ReadPages() => _pages = docs.Pages
        .Select(static page => PageReader.Read("/repo/" + page.Path, page.Path, page.Text, CancellationToken.None).Page)
        .OrderBy(static page => page.Path, StringComparer.Ordinal)
        .ToList().ToEquatableArray();

    /// <summary>Measures each stage apart and prints its share.</summary>
    public void Measure()
    {
        var samples = new[]
        {
            PairedRun.OfLong(7, ("pages: text to page models", ReadPages))[0],
            PairedRun.OfLong(7, ("api: merge", Merge))[0],
            PairedRun.OfLong(7, ("csharp: names and types", Lower))[0],
            PairedRun.OfLong(7, ("emit: files", Emit))[0],
            PairedRun.OfLong(7, ("emit: runtime", EmitSupport))[0],
        };
        var (time, bytes) = (samples.Sum(static sample => sample.Time), samples.Sum(static sample => sample.Bytes));
        Report.Section("Stages, warm: share of the time, share of the allocated bytes");
        foreach (var sample in samples)
        {
            var size = Figures.Bytes(sample.Bytes);
            Report.Line($"{sample.Name,-44}{Figures.Time(sample.Time),12}{sample.Time / time,8:0.0 %}{size,12}{sample.Bytes / bytes,8:0.0 %}");
        }
    }

    /// <summary>Measures what the driver does besides: telling whether a stage's result is another one than before.</summary>
    public void MeasureComparison()
    {
        RunAll();
        var (api, model) = (_api, _model);
        RunAll();
        Report.Section("Comparing the results of two runs over the same pages, warm");
        Write(PairedRun.OfLong(7, ("api model", () => _ = api.Equals(_api)))[0]);
        Write(PairedRun.OfLong(7, ("csharp model", () => _ = model.Equals(_model)))[0]);

        static void Write(Sample sample) => Report.Line($"{sample.Name,-44}{Figures.Time(sample.Time),12}{Figures.Bytes(sample.Bytes),20}");
    }

    private void Merge() => _api = ApiModelBuilder.Build(_pages, s_options, CancellationToken.None).Value;

    private void Lower() => _model = CSharpModelBuilder.Build(_api, s_options, hasHttpClientFactory: false, CancellationToken.None).Value;

    private void Emit()
    {
        Files.Clear();
        foreach (var file in _model.Files)
        {
            Files.Add((file.HintName, FileEmitter.Emit(file)));
        }
    }

    private void EmitSupport() => Files.AddRange(SupportFiles.Emit(s_options, hasHttpClientFactory: false, SupportParts.All));
}
