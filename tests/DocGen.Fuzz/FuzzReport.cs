using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace DocGen.Fuzz;

/// <summary>Counts what was tried and found, and prints it as a table. Several threads may add to it.</summary>
internal sealed class FuzzReport
{
    private const int LongestText = 4_000;

    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    /// <summary>Everything that went wrong, by the number of the page.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            lock (_rows)
            {
                return [.. _findings.OrderBy(static finding => finding.Number)];
            }
        }
    }

    /// <summary>How many pages were tried.</summary>
    public int Inputs
    {
        get
        {
            lock (_rows)
            {
                return _rows.Values.Sum(static row => row.Inputs);
            }
        }
    }

    /// <summary>Counts a page that was tried.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="milliseconds">How long the generator worked on it.</param>
    /// <param name="isReported">Whether the generator reported something of it.</param>
    public void Count(string kind, double milliseconds, bool isReported)
    {
        lock (_rows)
        {
            var row = _rows.GetValueOrDefault(kind);
            _rows[kind] = new Row(row.Inputs + 1, row.Reported + (isReported ? 1 : 0), Math.Max(row.Slowest, milliseconds));
        }
    }

    /// <summary>Adds what went wrong.</summary>
    public void Add(Finding finding)
    {
        lock (_rows)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Prints the table, and below it what went wrong.</summary>
    public void Print(TextWriter output, double seconds)
    {
        const string Format = "{0,-28}{1,10}{2,12}{3,14}{4,8}{5,8}{6,18}{7,20}";
        lock (_rows)
        {
            Write("kind of page", "pages", "reported", "slowest, ms", "throw", "hang", "do not compile", "differ from fresh");
            foreach (var (kind, row) in _rows)
            {
                Write(kind, row.Inputs, row.Reported, row.Slowest.ToString("F0", CultureInfo.InvariantCulture), Found(kind, Fault.Throws),
                    Found(kind, Fault.Hangs), Found(kind, Fault.DoesNotCompile), Found(kind, Fault.DiffersFromFresh));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{_rows.Values.Sum(static row => row.Inputs)} pages in {seconds:F0} s, {_findings.Count} findings"));
        }

        foreach (var finding in Findings.Take(20))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"\n{finding.Fault}: page {finding.Number}, {finding.Input.Kind}, {finding.Input.Path}\n{finding.Detail}"));
        }

        // What a page did wrong can stay for the pages behind it, so the first one is what has to be read.
        if (Findings is [var first, ..])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"\nThe text of page {first.Number}, its first {LongestText} characters at "
                    + $"most:\n{first.Input.Text.AsSpan(0, Math.Min(first.Input.Text.Length, LongestText))}"));
        }

        void Write(params object[] cells) => output.WriteLine(string.Format(CultureInfo.InvariantCulture, Format, cells).TrimEnd());
    }

    private int Found(string kind, Fault fault) => _findings.Count(finding => finding.Fault == fault && finding.Input.Kind == kind);

    private readonly record struct Row(int Inputs, int Reported, double Slowest);
}
