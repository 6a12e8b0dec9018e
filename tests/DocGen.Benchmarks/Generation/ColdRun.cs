using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;
using Markdig;

namespace DocGen.Benchmarks.Generation;

/// <summary>The first run in a new process, against a bare parse by Markdig in another new process: each on one thread,
/// each before anything is compiled.</summary>
internal static class ColdRun
{
    /// <summary>The argument that makes a process one of the children.</summary>
    public const string ChildMode = "cold-child";

    private const string Tables = "Markdig: pipe tables, front matter";
    private const int Rounds = 5;

    private static readonly (string Name, string What)[] s_candidates =
    [
        (Tables, "tables"), ("Markdig: CommonMark only", "plain"), ("DocGen's stages, without the driver", "stages"), ("DocGen in the driver", "driver"),
    ];

    /// <summary>The bare parse that everything is compared with, once, in seconds.</summary>
    public static double MeasureMarkdig(string folder) => Start("tables", folder).Time;

    /// <summary>The bare parse of some pages.</summary>
    public static void ParseTables(DocSet docs) => Parse(docs, new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build());

    /// <summary>Starts the children in turns and prints.</summary>
    /// <returns>The ratio of the driver's run to the bare parse.</returns>
    public static double Measure(string folder)
    {
        var runs = s_candidates.Select(static _ => new List<(double Time, double Bytes)>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                runs[i].Add(Start(s_candidates[i].What, folder));
            }
        }

        var samples = runs.Select((run, i) => new Sample(
            s_candidates[i].Name,
            Figures.Median(run.Select(static one => one.Time)),
            Figures.Median(run.Select(static one => one.Bytes)),
            Figures.Median(run.Zip(runs[0], static (own, first) => own.Time / first.Time)))).ToArray();
        Report.Compare("Cold: the first run of a process", samples);
        return samples[^1].Ratio;
    }

    /// <summary>Is a child: measures one run and prints it.</summary>
    public static int RunChild(string what, string folder)
    {
        var docs = GeneratorHost.Read(folder);
        Action run = what switch
        {
            "tables" => () => ParseTables(docs),
            "plain" => () => Parse(docs, new MarkdownPipelineBuilder().Build()),
            "stages" => () => new Stages(docs).RunAll(),
            _ => Driver(docs),
        };
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        run();
        var time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {bytes}"));
        return 0;
    }

    private static Action Driver(DocSet docs)
    {
        var host = new GeneratorHost(docs);
        return () => host.RunFull();
    }

    private static void Parse(DocSet docs, MarkdownPipeline pipeline)
    {
        foreach (var (_, text) in docs.Pages)
        {
            Markdig.Markdown.Parse(text, pipeline);
        }
    }

    private static (double Time, double Bytes) Start(string what, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in IsHost() ? [typeof(ColdRun).Assembly.Location, ChildMode, what, folder] : (ImmutableArray<string>)[ChildMode, what, folder])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var figures = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? (double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The cold run '{what}' ended with {process.ExitCode}.");
    }

    // Started as `dotnet DocGen.Benchmarks.dll`, the process is the host and not this program.
    private static bool IsHost() => System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
}
