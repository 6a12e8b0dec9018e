using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks.Generation;

/// <summary>How much is emitted, by kind of file.</summary>
internal static class EmittedCode
{
    /// <summary>Counts and prints.</summary>
    public static void Measure(Report report, string docs, IReadOnlyList<(string HintName, string Text)> files, bool hasTargets)
    {
        Report.Section("Emitted code of " + docs);
        foreach (var kind in files.GroupBy(static file => file.HintName.Split('.')[0])
            .OrderByDescending(static kind => kind.Sum(static file => file.Text.Length)))
        {
            Write(kind.Key, [.. kind]);
        }

        var (lines, bytes) = Write("all", files);
        if (hasTargets)
        {
            report.AtMost("emitted lines", lines, 120_000);
            report.AtMost("emitted MB of source", bytes / 1e6, 8);
            report.AtMost("outputs", files.Count, 500);
        }
    }

    private static (int Lines, int Bytes) Write(string kind, IReadOnlyCollection<(string HintName, string Text)> files)
    {
        var lines = files.Sum(static file => file.Text.Count(static character => character == '\n'));
        var bytes = files.Sum(static file => Encoding.UTF8.GetByteCount(file.Text));
        Report.Line($"{kind,-28}{files.Count,6} files{lines,10:#,0} lines{Figures.Bytes(bytes),12}");
        return (lines, bytes);
    }
}
