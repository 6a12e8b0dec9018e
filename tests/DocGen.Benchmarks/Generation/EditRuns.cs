using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using DocGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace DocGen.Benchmarks.Generation;

/// <summary>A warm driver, as an editor has it: what an edit costs, as a share of a full run.</summary>
internal sealed class EditRuns
{
    private readonly GeneratorHost _host;
    private readonly List<(double Time, double Bytes)> _full = [];
    private GeneratorDriver _driver;

    /// <summary>Warms up.</summary>
    public EditRuns(GeneratorHost host)
    {
        _host = host;
        _driver = host.RunFull();
        PairedRun.WarmUp(() => _driver = host.RunFull());
    }

    /// <summary>Measures each edit, there and back, in turns with full runs.</summary>
    public void Measure(Report report, bool hasTargets)
    {
        var prose = Each(Edits.Prose(_host.Docs));
        var types = Each(Edits.PropertyType(_host.Docs));
        var (added, removed) = AddAndRemove();
        var nothing = Enumerable.Range(0, 9).Select(_ => Time(() => _driver = _driver.RunGenerators(_host.Compilation))).ToList();

        Report.Section("Warm driver: time, share of a full run, allocated bytes, the slowest edit's share");
        Write("full run", _full);
        Write("nothing changed", nothing);
        var proseShare = Write("prose edit", prose);
        var typeShare = Write("property type edit", types);
        Write("page added", added);
        Write("page removed", removed);
        if (hasTargets)
        {
            report.AtMost("prose edit: % of a warm full run", proseShare * 100, 0.8);
            report.AtMost("property type edit: % of a warm full run", typeShare * 100, 6);
        }
    }

    private List<(double Time, double Bytes)> Each(IReadOnlyList<(string Path, string Text)> edits)
    {
        var runs = new List<(double Time, double Bytes)>();
        foreach (var (path, text) in edits)
        {
            Full();
            var edited = GeneratorHost.Text(path, text);
            var old = _host.Texts.Single(page => page.Path == edited.Path);
            for (var round = 0; round < 2; round++)
            {
                runs.Add(Time(() => _driver = _driver.ReplaceAdditionalText(old, edited).RunGenerators(_host.Compilation)));
                runs.Add(Time(() => _driver = _driver.ReplaceAdditionalText(edited, old).RunGenerators(_host.Compilation)));
            }
        }

        return runs;
    }

    private (List<(double Time, double Bytes)> Added, List<(double Time, double Bytes)> Removed) AddAndRemove()
    {
        var (added, removed) = (new List<(double Time, double Bytes)>(), new List<(double Time, double Bytes)>());
        foreach (var (path, text) in Edits.PropertyType(_host.Docs))
        {
            Full();
            var fullPath = GeneratorHost.Text(path, text).Path;
            var old = _host.Texts.Single(page => page.Path == fullPath);
            removed.Add(Time(() => _driver = _driver.RemoveAdditionalTexts([old]).RunGenerators(_host.Compilation)));
            added.Add(Time(() => _driver = _driver.AddAdditionalTexts([old]).RunGenerators(_host.Compilation)));
        }

        return (added, removed);
    }

    // The driver that goes on stays the old one: a full run begins from nothing.
    private void Full() => _full.Add(Time(() => _host.RunFull()));

    private double Write(string what, List<(double Time, double Bytes)> runs)
    {
        var full = Figures.Median(_full.Select(static run => run.Time));
        var time = Figures.Median(runs.Select(static run => run.Time));
        var bytes = Figures.Median(runs.Select(static run => run.Bytes));
        Report.Line($"{what,-28}{Figures.Time(time),12}{time / full,9:0.00 %}{Figures.Bytes(bytes),12}{runs.Max(static run => run.Time) / full,9:0.00 %}");
        return time / full;
    }

    private static (double Time, double Bytes) Time(Action run)
    {
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        run();
        var time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (time, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
