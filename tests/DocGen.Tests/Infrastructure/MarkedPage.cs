using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>A page in which «marks» stand around the places that have to be reported.</summary>
public static class MarkedPage
{
    private const string Path = "docs/page.md";

    /// <summary>Fails unless diagnostics of an id stand exactly at the marks, in their order.</summary>
    /// <param name="id">The id.</param>
    /// <param name="text">The page with its marks.</param>
    /// <param name="others">Further pages of the set.</param>
    /// <returns>The diagnostics, for tests of their messages.</returns>
    public static IReadOnlyList<Diagnostic> AssertReported(string id, string text, params (string Path, string Text)[] others)
    {
        var (plain, expected) = Unmark(text);
        var run = Run(plain, others);
        var found = run.Result.Diagnostics.Where(diagnostic => diagnostic.Id == id && IsOfPage(diagnostic))
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition).ToList();
        var all = string.Join("\n", run.Result.Diagnostics);
        Assert.True(expected.SequenceEqual(found.Select(static diagnostic => Show(diagnostic.Location.GetLineSpan()))),
            $"Expected {id} at {string.Join(", ", expected)}, but reported were:\n{all}");
        return found;
    }

    /// <summary>Runs the generator over the page and fails on any warning or error.</summary>
    public static GeneratorRun AssertQuiet(string text, params (string Path, string Text)[] others)
    {
        var run = Run(text, others);
        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return run;
    }

    /// <summary>Runs the generator over the page, marks and all.</summary>
    public static GeneratorRun Run(string text, params (string Path, string Text)[] others)
    {
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.Of([(Path, text), .. others]));
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "DG0000");
        return run;
    }

    private static bool IsOfPage(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path.EndsWith(Path, StringComparison.Ordinal);

    private static (string Text, List<string> Spans) Unmark(string text)
    {
        var spans = new List<string>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            for (var start = lines[i].IndexOf('«', StringComparison.Ordinal); start >= 0; start = lines[i].IndexOf('«', StringComparison.Ordinal))
            {
                lines[i] = lines[i].Remove(start, 1);
                var end = lines[i].IndexOf('»', StringComparison.Ordinal);
                lines[i] = lines[i].Remove(end, 1);
                spans.Add(Show(i, start, end));
            }
        }

        return (string.Join('\n', lines), spans);
    }

    private static string Show(FileLinePositionSpan span)
        => Show(span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Character);

    private static string Show(int line, int start, int end) => string.Create(CultureInfo.InvariantCulture, $"({line + 1},{start + 1}-{end + 1})");
}
