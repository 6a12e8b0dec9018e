using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>
/// Runs the generator as the compiler does. Every run is checked: a second one is cached in every step, what was emitted
/// compiles without a warning among decoys, and nothing is reported that the test did not name.
/// </summary>
public static class GeneratorDriverHelper
{
    /// <summary>Runs and checks.</summary>
    /// <param name="docs">The pages and options.</param>
    /// <param name="expected">The ids of all diagnostics, each once, in any order.</param>
    public static GeneratorRun Run(DocSet docs, params string[] expected) => Run(docs, ConsumerCompilation.Strict, expected);

    /// <summary>Runs and checks in a compilation of the test's own.</summary>
    public static GeneratorRun Run(DocSet docs, CSharpCompilation compilation, params string[] expected)
    {
        var run = RunUnchecked(docs, compilation);
        AssertDiagnostics(run, expected);
        AssertTexts(run);
        AssertCompiles(run);
        AssertSecondRunIsCached(run);
        return run;
    }

    /// <summary>Runs only: for edits by the thousand, and for what is expected to go wrong.</summary>
    /// <param name="docs">The pages and options.</param>
    /// <param name="compilation">The compilation to generate into; the strict one by default.</param>
    /// <param name="trackSteps">Whether the driver notes why each output is there. It costs time, and hosts do without.</param>
    public static GeneratorRun RunUnchecked(DocSet docs, CSharpCompilation? compilation = null, bool trackSteps = true)
    {
        var input = compilation ?? ConsumerCompilation.Strict;
        var texts = Texts(docs, ImmutableDictionary<string, AdditionalText>.Empty);
        var driver = CSharpGeneratorDriver.Create(
            [new DocGenGenerator().AsSourceGenerator()],
            docs.Pages.Select(page => texts[page.Path]),
            ConsumerCompilation.ParseOptions,
            TestOptions.Encode(docs.Options, docs.Root),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
        var after = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        return new GeneratorRun(docs, after, input, output, texts);
    }

    /// <summary>Fails on a diagnostic that is not named, and on a named one that is not there.</summary>
    public static void AssertDiagnostics(GeneratorRun run, params string[] expected)
    {
        Assert.Null(run.Result.Exception);
        if (!run.DiagnosticIds.SequenceEqual(expected.Distinct().Order(StringComparer.Ordinal)))
        {
            Assert.Fail($"Expected the diagnostics [{string.Join(", ", expected)}], but these were reported:\n{Describe(run.Result.Diagnostics)}");
        }
    }

    /// <summary>Fails if what was emitted does not compile without a warning.</summary>
    public static void AssertCompiles(GeneratorRun run)
    {
        var diagnostics = run.WithFlowAnalysis().GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .ToList();
        if (diagnostics.Count > 0)
        {
            Assert.Fail($"{diagnostics.Count} diagnostics in the consumer, among them:\n{Describe(diagnostics.Take(20))}");
        }
    }

    /// <summary>Fails if a run over the same input does any work again.</summary>
    public static void AssertSecondRunIsCached(GeneratorRun run)
    {
        // The options provider is a new object, as it is in a host; only the step that decodes it may look at it.
        var second = run.Next(run.Docs);

        // Where nothing is emitted, no file is, and that step does not run.
        Assert.Empty(run.Files.Count == 0 ? [] : s_tracked.Except(second.Result.TrackedSteps.Keys));
        foreach (var (name, steps) in second.Result.TrackedSteps.Where(static step => s_tracked.Contains(step.Key)))
        {
            AssertReasons(name, steps, GeneratorRun.IsOld);
        }

        foreach (var (name, steps) in second.Result.TrackedOutputSteps)
        {
            AssertReasons(name, steps, static reason => reason == IncrementalStepRunReason.Cached);
        }

        Assert.Equal(run.AllText, second.AllText);
    }

    /// <summary>The texts of a set; a page that an earlier run had stays the same object.</summary>
    internal static ImmutableDictionary<string, AdditionalText> Texts(DocSet docs, ImmutableDictionary<string, AdditionalText> known)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var (path, text) in docs.Pages)
        {
            var fullPath = docs.Root + "/" + path;
            texts[path] = known.TryGetValue(path, out var old) && old.Path == fullPath && ((PageText)old).Content == text
                ? old
                : new PageText(fullPath, text);
        }

        return texts.ToImmutable();
    }

    /// <summary>Every name that the generator tracks a step by, so that a new step is held to it without an entry here.</summary>
    private static readonly HashSet<string> s_tracked = [.. typeof(TrackingNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!)];

    private static void AssertReasons(
        string name, ImmutableArray<IncrementalGeneratorRunStep> steps, Func<IncrementalStepRunReason, bool> isExpected)
    {
        foreach (var (value, reason) in steps.SelectMany(static step => step.Outputs))
        {
            Assert.True(isExpected(reason), $"Step {name} is {reason} in a run in which nothing changed: {value}");
        }
    }

    private static void AssertTexts(GeneratorRun run)
    {
        foreach (var (hintName, text) in run.Files)
        {
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.Contains(run.Docs.Root + "/", StringComparison.Ordinal), $"{hintName} holds the project's directory.");
            Assert.StartsWith("// <auto-generated", text, StringComparison.Ordinal);
        }
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {diagnostic.Severity} {diagnostic.Id} ");
            text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Location.GetLineSpan()}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
            if (diagnostic.Location.SourceTree is { } tree)
            {
                text.Append("      ").Append(tree.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start)).Append('\n');
            }
        }

        return text.ToString();
    }
}
