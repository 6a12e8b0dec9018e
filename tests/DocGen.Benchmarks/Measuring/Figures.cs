using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace DocGen.Benchmarks.Measuring;

/// <summary>Medians, and figures as people read them.</summary>
internal static class Figures
{
    /// <summary>The value in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The least and the most of some values.</summary>
    public static string Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0]:0.00}..{sorted[^1]:0.00}");
    }

    /// <summary>A time.</summary>
    /// <param name="seconds">In seconds.</param>
    public static string Time(double seconds) => seconds switch
    {
        < 1e-6 => Format(seconds * 1e9, "ns"),
        < 1e-3 => Format(seconds * 1e6, "us"),
        < 1 => Format(seconds * 1e3, "ms"),
        _ => Format(seconds, "s"),
    };

    /// <summary>A number of bytes.</summary>
    public static string Bytes(double bytes) => bytes switch
    {
        < 1e4 => Format(bytes, "B"),
        < 1e7 => Format(bytes / 1e3, "KB"),
        _ => Format(bytes / 1e6, "MB"),
    };

    private static string Format(double value, string unit)
        => value.ToString(value >= 100 ? "#,0" : "0.0", CultureInfo.InvariantCulture) + " " + unit;
}
