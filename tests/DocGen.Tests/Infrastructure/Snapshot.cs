using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>
/// Compares what was emitted with files beside the test, in the layout of Verify.SourceGenerators: <c>Snapshots/Class.Method#HintName.g.verified.cs</c>
/// for each file, with its hint name in the first line, and <c>Snapshots/Class.Method.verified.txt</c> for the diagnostics, if there are any.
/// With DOCGEN_ACCEPT_SNAPSHOTS=1 the files are written instead.
/// </summary>
public static class Snapshot
{
    private const string Verified = ".verified.";

    private static bool IsAccepting => Environment.GetEnvironmentVariable("DOCGEN_ACCEPT_SNAPSHOTS") is "1" or "true";

    /// <summary>Compares the files that come from the pages, and the diagnostics.</summary>
    public static void Verify(GeneratorRun run, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
        => Verify(run.PageFiles, [.. run.Result.Diagnostics.Select(static diagnostic => diagnostic.ToString())], testFile, method);

    /// <summary>Compares files by hint name.</summary>
    public static void Verify(IEnumerable<KeyValuePair<string, string>> files, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
        => Verify(files, [], testFile, method);

    private static void Verify(IEnumerable<KeyValuePair<string, string>> files, IReadOnlyList<string> diagnostics, string testFile, string method)
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        var name = Path.GetFileNameWithoutExtension(testFile) + "." + method;
        Directory.CreateDirectory(folder);
        var stale = Directory.EnumerateFiles(folder, name + "#*").Concat(Directory.EnumerateFiles(folder, name + ".*")).ToHashSet(StringComparer.Ordinal);
        var failures = new StringBuilder();
        var expected = files.Select(file => (Path: name + "#" + FileName(file.Key) + Verified + "cs", Text: $"//HintName: {file.Key}\n{file.Value}"));
        if (diagnostics.Count > 0)
        {
            expected = expected.Append((name + Verified + "txt", string.Concat(diagnostics.Select(static line => line + "\n"))));
        }

        foreach (var (file, text) in expected)
        {
            var verified = Path.Combine(folder, file);
            stale.Remove(verified);
            Compare(verified, text, failures);
        }

        foreach (var file in stale)
        {
            RemoveStale(file, failures);
        }

        if (failures.Length > 0)
        {
            Assert.Fail(failures.ToString());
        }
    }

    /// <summary>The hint name without the extension that the snapshot brings itself.</summary>
    private static string FileName(string hintName) => Path.GetFileNameWithoutExtension(hintName).Replace('/', '.');

    private static void Compare(string verified, string text, StringBuilder failures)
    {
        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
        if (expected == text)
        {
            return;
        }

        if (IsAccepting)
        {
            File.WriteAllText(verified, text);
            return;
        }

        var received = verified.Replace(Verified, ".received.", StringComparison.Ordinal);
        File.WriteAllText(received, text);
        failures.Append(Path.GetFileName(verified)).Append(expected is null ? " is new\n" : " differs:\n");
        failures.Append(expected is null ? "" : Diff(expected, text));
    }

    private static void RemoveStale(string file, StringBuilder failures)
    {
        if (IsAccepting || !file.Contains(Verified, StringComparison.Ordinal))
        {
            File.Delete(file);
            return;
        }

        failures.Append(Path.GetFileName(file)).Append(" is no longer emitted\n");
    }

    /// <summary>The changed lines with a little of what is round them.</summary>
    private static string Diff(string expected, string actual)
    {
        const int Context = 2;
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines;
        var shown = new SortedSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
            {
                shown.UnionWith(Enumerable.Range(i - Context, (2 * Context) + 1));
            }
        }

        var text = new StringBuilder();
        foreach (var i in shown.Where(i => i >= 0 && i < lines.Count).Take(80))
        {
            var mark = lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " };
            text.Append(mark).Append(lines[i].Text).Append('\n');
        }

        return text.ToString();
    }
}
