using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DocGen.Benchmarks.Generation;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;

namespace DocGen.Benchmarks.Building;

/// <summary>What the package costs in a build, against the same code as ordinary sources.</summary>
internal static partial class BuildMode
{
    private const int Rounds = 3;
    private const int CompilerRounds = 5;

    /// <summary>Measures and prints.</summary>
    public static void Run(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("docgen-benchmark-").FullName;
        try
        {
            var feed = Path.Combine(folder, "feed");
            DotNet.Run(TestFolders.Repository, "pack", "generator", "-c", "Release", "-o", feed);
            var version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed).Single())["DocGen.".Length..];

            // Whole builds take their time: of the two doc sets only the one that the targets are about.
            if (TestFolders.Corpus is { } corpus)
            {
                Measure(report, "the corpus", Path.Combine(folder, "large"), feed, version, Path.Combine(corpus, "api-reference"), hasTargets: true);
            }
            else
            {
                Measure(report, "docs-input", Path.Combine(folder, "small"), feed, version, TestFolders.DocsInput, hasTargets: false);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Report report, string name, string folder, string feed, string version, string pages, bool hasTargets)
    {
        var generated = Consumer.OfPackage(Path.Combine(folder, "package"), feed, version, pages);
        var sources = Consumer.OfSources(Path.Combine(folder, "sources"), feed, generated);
        Report.Section($"dotnet build of a consumer of {name}");

        // The compiler is run by the command line of the last build; the one for the sources wrote them to files, which others don't.
        sources.Build();
        generated.Build();
        var compile = Compile(generated, sources, pages);
        List<double> builds = [], plainBuilds = [];
        for (var round = 0; round < Rounds; round++)
        {
            builds.Add(generated.Build());
            plainBuilds.Add(sources.Build());
        }

        Report.Line($"{"dotnet build with the generator",-44}{Figures.Time(Figures.Median(builds)),12}");
        Report.Line($"{"dotnet build, ordinary sources",-44}{Figures.Time(Figures.Median(plainBuilds)),12}");
        var size = new FileInfo(generated.Assembly).Length;
        var ratio = Figures.Median(builds.Zip(plainBuilds, static (with, without) => with / without));
        Report.Line($"{"ratio",-44}{ratio,12:0.00}");
        Report.Line($"{"assembly",-44}{Figures.Bytes(size),12}");
        if (hasTargets)
        {
            report.AtMost("dotnet build / that of the same files as ordinary sources", ratio, 1.3);
            report.AtMost("assembly, MB", size / 1e6, 5);
            report.AtMost("generator: % of the whole compile", compile.Share * 100, 25);
            report.AtMost("generator in the compiler / bare Markdig parse, both cold", compile.Ratio, 3);
            report.AtMost("compiler: peak memory, GB", compile.PeakBytes / 1e9, 0.9);
        }
    }

    // Each round runs all three one after the other, so that a slow minute of the machine is in all of them.
    private static (double Ratio, double Share, double PeakBytes) Compile(Consumer generated, Consumer sources, string pages)
    {
        var runs = Enumerable.Range(0, CompilerRounds)
            .Select(_ => (With: generated.Compile(), Markdig: ColdRun.MeasureMarkdig(pages), Without: sources.Compile()))
            .ToList();
        var generator = Figures.Median(runs.Select(static run => GeneratorSeconds(run.With.Output)));
        var ratio = Figures.Median(runs.Select(static run => GeneratorSeconds(run.With.Output) / run.Markdig));
        var share = Figures.Median(runs.Select(static run => GeneratorSeconds(run.With.Output) / run.With.Seconds));
        var peak = Figures.Median(runs.Select(static run => (double)run.With.PeakBytes));
        Report.Line($"{"compiler alone, with the generator",-44}{Figures.Time(Figures.Median(runs.Select(static run => run.With.Seconds))),12}");
        Report.Line($"{"compiler alone, ordinary sources",-44}{Figures.Time(Figures.Median(runs.Select(static run => run.Without.Seconds))),12}");
        Report.Line($"{"generator in it",-44}{Figures.Time(generator),12}{share,9:0.0 %}");
        var spread = Figures.Spread(runs.Select(static run => GeneratorSeconds(run.With.Output) / run.Markdig));
        Report.Line($"{"generator / bare Markdig parse",-44}{ratio,12:0.00}{spread,14}");
        Report.Line($"{"peak memory, with the generator",-44}{Figures.Bytes(peak),12}{Figures.Spread(runs.Select(static run => run.With.PeakBytes / 1e9)),14}");
        var memory = Figures.Bytes(Figures.Median(runs.Select(static run => (double)run.Without.PeakBytes)));
        var memorySpread = Figures.Spread(runs.Select(static run => run.Without.PeakBytes / 1e9));
        Report.Line($"{"peak memory, ordinary sources",-44}{memory,12}{memorySpread,14}");
        return (ratio, share, peak);
    }

    private static double GeneratorSeconds(string output) => GeneratorTime().Match(output) is { Success: true } match
        ? double.Parse(match.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("The compiler reports no time of the generator:\n" + output);

    // Seconds, their share of all generators', the generator; other generators run in every project.
    [GeneratedRegex(@"([0-9.,]+) +<?[0-9]+ +DocGen\.DocGenGenerator")]
    private static partial Regex GeneratorTime();
}
