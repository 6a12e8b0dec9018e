using System;
using System.Globalization;

namespace DocGen.Fuzz;

/// <summary>What a run of the fuzzer is asked for.</summary>
/// <param name="Inputs">How many pages to try.</param>
/// <param name="Seed">The seed; the same seed gives the same pages.</param>
/// <param name="First">The number of the first page, to repeat a part of a run; rounded down to the start of its batch.</param>
/// <param name="Threads">How many batches run at once.</param>
/// <param name="Trace">Whether the number of each page is printed before it is tried, to find one that ends the process.</param>
internal sealed record FuzzOptions(int Inputs = 5_000, int Seed = 1, int First = 0, int Threads = 2, bool Trace = false)
{
    /// <summary>How to call the fuzzer.</summary>
    public const string Usage = "dotnet run --project tests/DocGen.Fuzz -- [--inputs N] [--seed N] [--first N] [--threads N] [--trace]";

    /// <summary>Reads the command line; null if it is none.</summary>
    public static FuzzOptions? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--trace")
            {
                options = options with { Trace = true };
                continue;
            }

            if (i + 1 == arguments.Length || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (arguments[i++])
            {
                case "--inputs":
                    options = options with { Inputs = number };
                    break;
                case "--seed":
                    options = options with { Seed = number };
                    break;
                case "--first":
                    options = options with { First = number };
                    break;
                case "--threads" when number > 0:
                    options = options with { Threads = number };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
