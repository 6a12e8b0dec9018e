using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DocGen.Benchmarks.Building;
using DocGen.Benchmarks.Client;
using DocGen.Benchmarks.Generation;
using DocGen.Benchmarks.Json;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/DocGen.Benchmarks [generator|families|build|json|client]</c> prints the figures as ratios; all of them by default.
/// <c>… bdn --filter *</c> runs the small ones under BenchmarkDotNet. DOCGEN_CORPUS names a large doc set, DOCGEN_FAMILIES a folder with sets
/// of pages of other houses.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["bdn", .. var rest]:
                // In this process: the generated client is a part of this assembly.
                var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
                BenchmarkSwitcher.FromTypes([typeof(JsonBenchmarks), typeof(ClientBenchmarks)]).Run(rest, config);
                return 0;
            case [ColdRun.ChildMode, var what, var folder]:
                return ColdRun.RunChild(what, folder);
            case [] or ["generator" or "families" or "build" or "json" or "client"]:
                Run(arguments.Length == 0 ? null : arguments[0]);
                return 0;
            default:
                Console.Error.WriteLine("Modes: generator, families, build, json, client, bdn; all of the first five by default.");
                return 1;
        }
    }

    private static void Run(string? mode)
    {
        var report = new Report();
        if (mode is null or "json")
        {
            JsonMode.Run(report);
        }

        if (mode is null or "client")
        {
            ClientMode.Run(report);
        }

        if (mode is null or "generator")
        {
            GeneratorMode.Run(report);
        }

        if (mode is null or "families")
        {
            FamiliesMode.Run(report);
        }

        if (mode is null or "build")
        {
            BuildMode.Run(report);
        }

        report.WriteTargets();
    }
}
