using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DocGen.Tests.Infrastructure;

/// <summary>What a run of the generator gave, and the driver that remembers it.</summary>
public sealed class GeneratorRun
{
    private readonly ImmutableDictionary<string, AdditionalText> _texts;

    internal GeneratorRun(DocSet docs, GeneratorDriver driver, Compilation input, Compilation output, ImmutableDictionary<string, AdditionalText> texts)
    {
        (Docs, Driver, Input, Output, _texts) = (docs, driver, input, output, texts);
        Result = driver.GetRunResult().Results.Single();
        Files = Result.GeneratedSources.ToImmutableSortedDictionary(
            static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The pages and options.</summary>
    public DocSet Docs { get; }

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the generator said and did, step by step.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The compilation before the run.</summary>
    public Compilation Input { get; }

    /// <summary>The compilation with what was emitted.</summary>
    public Compilation Output { get; }

    /// <summary>The emitted files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>The emitted files that come from the pages: all but the runtime.</summary>
    public IEnumerable<KeyValuePair<string, string>> PageFiles
        => Files.Where(static file => !file.Key.StartsWith("Support.", StringComparison.Ordinal));

    /// <summary>The ids of what was reported, in ordinal order, each once.</summary>
    public IEnumerable<string> DiagnosticIds => Result.Diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The text of the one file of that hint name.</summary>
    public string this[string hintName] => Files.TryGetValue(hintName, out var text)
        ? text
        : throw new KeyNotFoundException($"'{hintName}' is not among {string.Join(", ", Files.Keys)}.");

    /// <summary>All that was emitted, as one text to compare byte for byte.</summary>
    public string AllText => string.Concat(Files.Select(static file => $"//// {file.Key}\n{file.Value}"));

    /// <summary>Why each output of a tracked step is there, counted.</summary>
    /// <param name="step">A name of <c>TrackingNames</c>.</param>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var steps)
        ? [.. steps.SelectMany(static run => run.Outputs).Select(static output => output.Reason)]
        : [];

    /// <summary>How many outputs of a tracked step are new, changed or gone.</summary>
    public int Changed(string step) => Reasons(step).Count(static reason => !IsOld(reason));

    /// <summary>Whether a reason says that the value is that of the run before.</summary>
    public static bool IsOld(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    /// <summary>Runs the same driver over another set, as an editor does.</summary>
    public GeneratorRun Next(DocSet docs)
    {
        var texts = GeneratorDriverHelper.Texts(docs, _texts);
        var driver = Driver
            .ReplaceAdditionalTexts([.. docs.Pages.Select(page => texts[page.Path])])
            .WithUpdatedAnalyzerConfigOptions(TestOptions.Encode(docs.Options, docs.Root))
            .RunGeneratorsAndUpdateCompilation(Input, out var output, out _);
        return new GeneratorRun(docs, driver, Input, output, texts);
    }
}
