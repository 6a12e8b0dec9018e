using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace DocGen.Benchmarks.Measuring;

/// <summary>
/// Measures candidates in turns: each round runs every one of them, and its ratio is taken in that round. So what else the machine
/// does meets all of them alike, which one benchmark after the other cannot have.
/// </summary>
internal static class PairedRun
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    /// <summary>Measures candidates that take so little time that many runs make up a round.</summary>
    public static IReadOnlyList<Sample> OfShort(int rounds, TimeSpan round, params (string Name, Action Run)[] candidates)
    {
        // Twice, with a pause in which the runtime compiles what was counted as hot.
        foreach (var pause in (int[])[500, 100])
        {
            foreach (var (_, run) in candidates)
            {
                Repeat(run, s_warmUp / 2);
            }

            Thread.Sleep(pause);
        }

        var counts = candidates.Select(candidate => Math.Max(1, Repeat(candidate.Run, round))).ToArray();
        return Measure(rounds, candidates, counts);
    }

    /// <summary>Measures candidates of which one run is a round.</summary>
    public static IReadOnlyList<Sample> OfLong(int rounds, params (string Name, Action Run)[] candidates)
    {
        foreach (var (_, run) in candidates)
        {
            WarmUp(run);
        }

        return Measure(rounds, candidates, [.. candidates.Select(static _ => 1)]);
    }

    /// <summary>Runs something until the runtime has compiled what is hot in it.</summary>
    public static void WarmUp(Action run)
    {
        Repeat(run, s_warmUp);
        Thread.Sleep(200);
        run();
    }

    private static List<Sample> Measure(int rounds, (string Name, Action Run)[] candidates, int[] counts)
    {
        var times = candidates.Select(_ => new double[rounds]).ToArray();
        var bytes = candidates.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                // A long run begins with a clean heap; of short ones, each pays for its own garbage.
                if (counts[i] == 1)
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }

                (times[i][round], bytes[i][round]) = Once(candidates[i].Run, counts[i]);
            }
        }

        return [.. candidates.Select((candidate, i) => new Sample(
            candidate.Name,
            Figures.Median(times[i]),
            Figures.Median(bytes[i]),
            Figures.Median(times[i].Zip(times[0], static (own, first) => own / first))))];
    }

    private static (double Time, double Bytes) Once(Action run, int count)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            run();
        }

        var time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (time / count, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / count);
    }

    private static int Repeat(Action run, TimeSpan time)
    {
        var count = 0;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time; count++)
        {
            run();
        }

        return count;
    }
}
