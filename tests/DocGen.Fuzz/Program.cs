using System;
using System.Diagnostics;

namespace DocGen.Fuzz;

/// <summary>Tries hostile and damaged pages on the generator and prints a table. Ends with another code than 0 if a page
/// threw, hung, or gave code that does not compile.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (FuzzOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(FuzzOptions.Usage);
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var report = FuzzRun.Run(options, Console.Error);
        report.Print(Console.Out, clock.Elapsed.TotalSeconds);
        return report.Findings.Count == 0 ? 0 : 1;
    }
}
