using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace DocGen.Benchmarks.Generation;

/// <summary>Where the time of an edit goes, step by step of the pipeline.</summary>
internal static class EditSteps
{
    private const int Rounds = 9;

    /// <summary>Edits a page there and back under a driver that keeps the time of each step, and prints the medians.</summary>
    public static void Measure(GeneratorHost host, string what, string path, string text)
    {
        var edited = GeneratorHost.Text(path, text);
        var old = host.Texts.Single(page => page.Path == edited.Path);
        var driver = host.RunFull(trackSteps: true);
        var rounds = new List<Dictionary<string, double>>();
        for (var round = 0; round < Rounds; round++)
        {
            driver = driver.ReplaceAdditionalText(old, edited).RunGenerators(host.Compilation);
            rounds.Add(Steps(driver.GetRunResult().Results[0]));
            driver = driver.ReplaceAdditionalText(edited, old).RunGenerators(host.Compilation);
        }

        Report.Section($"Steps of a {what}; comparing results with those before and parsing what was emitted come on top");
        foreach (var (name, time) in rounds.SelectMany(static round => round.Keys).Distinct()
            .Select(name => (name, Figures.Median(rounds.Select(round => round.GetValueOrDefault(name)))))
            .Where(static step => step.Item2 > 0).OrderByDescending(static step => step.Item2).Take(6))
        {
            Report.Line($"{name,-44}{Figures.Time(time),12}");
        }
    }

    private static Dictionary<string, double> Steps(GeneratorRunResult result)
    {
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        var waiting = new Stack<IncrementalGeneratorRunStep>(result.TrackedSteps.Concat(result.TrackedOutputSteps).SelectMany(static steps => steps.Value));
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        while (waiting.TryPop(out var step))
        {
            if (!seen.Add(step))
            {
                continue;
            }

            var name = Name(step);
            times[name] = times.GetValueOrDefault(name) + step.ElapsedTime.TotalSeconds;
            foreach (var (source, _) in step.Inputs)
            {
                waiting.Push(source);
            }
        }

        return times;
    }

    // A step without a name is called after what it makes.
    private static string Name(IncrementalGeneratorRunStep step)
    {
        if (step.Name is { } name)
        {
            return name;
        }

        var type = step.Outputs.FirstOrDefault().Value?.GetType();
        return type is null ? "nothing" : type.Name + string.Concat(type.GenericTypeArguments.Select(static argument => " " + argument.Name));
    }
}
