using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;

namespace DocGen.Benchmarks.Generation;

/// <summary>Full runs over parts of a doc set: the cost has to grow with the number of pages and no faster.</summary>
internal static class Scaling
{
    private static readonly int[] s_counts = [500, 1000, 2000];

    /// <summary>Measures and prints how far the figures lie from a line.</summary>
    public static void Measure(Report report, DocSet docs)
    {
        int[] counts = [.. s_counts.Where(count => count < docs.Pages.Count), docs.Pages.Count];
        if (counts.Length < 3)
        {
            return;
        }

        var hosts = counts.Select(count => new GeneratorHost(Part(docs, count))).ToArray();
        var samples = PairedRun.OfLong(7, [.. hosts.Select(static host => ($"{host.Docs.Pages.Count:#,0} pages", (Action)(() => host.RunFull())))]);
        double[] characters = [.. hosts.Select(static host => (double)host.Docs.Pages.Sum(static page => page.Text.Length))];
        var time = Deviations(counts, [.. samples.Select(static sample => sample.Time)]);
        var bytes = Deviations(counts, [.. samples.Select(static sample => sample.Bytes)]);
        Report.Section("Scaling, warm full runs: time, off the line; allocated bytes, off the line; size of the pages");
        for (var i = 0; i < counts.Length; i++)
        {
            var size = Figures.Bytes(samples[i].Bytes);
            var pages = Figures.Bytes(characters[i]);
            Report.Line($"{samples[i].Name,-28}{Figures.Time(samples[i].Time),12}{time[i],9:0.0 %}{size,12}{bytes[i],9:0.0 %}{pages,12}");
        }

        report.AtMost("scaling: time off a line, %", time.Max(Math.Abs) * 100, 15);
        report.AtMost("scaling: allocated bytes off a line, %", bytes.Max(Math.Abs) * 100, 15);
    }

    // Every n-th page, so that each part is a small picture of the whole.
    private static DocSet Part(DocSet docs, int count)
        => docs with { Pages = [.. Enumerable.Range(0, count).Select(i => docs.Pages[(int)((long)i * docs.Pages.Count / count)])] };

    // The line through a fixed cost and a cost for each page that lies nearest to all points, relative to each.
    private static double[] Deviations(IReadOnlyList<int> counts, IReadOnlyList<double> values)
    {
        double sum = 0, sumX = 0, sumXX = 0, sumY = 0, sumXY = 0;
        for (var i = 0; i < counts.Count; i++)
        {
            var weight = 1 / (values[i] * values[i]);
            sum += weight;
            sumX += weight * counts[i];
            sumXX += weight * counts[i] * counts[i];
            sumY += weight * values[i];
            sumXY += weight * counts[i] * values[i];
        }

        var slope = (sum * sumXY - sumX * sumY) / (sum * sumXX - sumX * sumX);
        var fixedCost = (sumY - slope * sumX) / sum;
        return [.. counts.Select((count, i) => values[i] / (fixedCost + slope * count) - 1)];
    }
}
