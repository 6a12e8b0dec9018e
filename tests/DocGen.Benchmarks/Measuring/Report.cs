using System;
using System.Collections.Generic;
using System.Globalization;

namespace DocGen.Benchmarks.Measuring;

/// <summary>Writes figures to the console, and in the end those that have a target.</summary>
internal sealed class Report
{
    private readonly List<(string What, double Value, string Bound, bool IsMet)> _targets = [];

    /// <summary>Begins a group of figures.</summary>
    public static void Section(string title) => Console.WriteLine("\n== " + title);

    /// <summary>Writes a line.</summary>
    public static void Line(FormattableString line) => Console.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes what was measured side by side, as ratios to the first.</summary>
    public static void Compare(string title, IReadOnlyList<Sample> samples)
    {
        Section(title);
        foreach (var sample in samples)
        {
            var share = Share(sample.Bytes, samples[0].Bytes);
            Line($"{sample.Name,-56}{Figures.Time(sample.Time),12}{sample.Ratio,8:0.000}{Figures.Bytes(sample.Bytes),12}{share,8:0.000}");
        }
    }

    /// <summary>Notes a figure that should be as large as this, or larger.</summary>
    public void AtLeast(string what, double value, double bound) => Add(what, value, $">= {bound}", value >= bound);

    /// <summary>Notes a figure that should be as small as this, or smaller.</summary>
    public void AtMost(string what, double value, double bound) => Add(what, value, $"<= {bound}", value <= bound);

    /// <summary>Writes the figures that have a target.</summary>
    public void WriteTargets()
    {
        Section("Targets");
        foreach (var (what, value, bound, isMet) in _targets)
        {
            Line($"{(isMet ? "met   " : "MISSED")}  {what,-72}{value,12:0.###}  {bound}");
        }
    }

    private void Add(string what, double value, FormattableString bound, bool isMet)
        => _targets.Add((what, value, bound.ToString(CultureInfo.InvariantCulture), isMet));

    private static double Share(double part, double whole) => whole == 0 ? double.NaN : part / whole;
}
