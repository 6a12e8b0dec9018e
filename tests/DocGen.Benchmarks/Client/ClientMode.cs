using System;
using System.Linq;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks.Client;

/// <summary>GET through the clients, as ratios to HttpClient with System.Text.Json's generator.</summary>
internal static class ClientMode
{
    private const int Rounds = 31;
    private const string Raw = "HttpClient + System.Text.Json's generator";
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(100);

    /// <summary>Measures and prints.</summary>
    public static void Run(Report report)
    {
        using var cases = new ClientBenchmarks();
        var one = PairedRun.OfShort(Rounds, s_round,
            (Raw, () => cases.GetOnePlain().GetAwaiter().GetResult()),
            ("GetFromJsonAsync", () => cases.GetOneFromJson().GetAwaiter().GetResult()),
            ("DocGen", () => cases.GetOne().GetAwaiter().GetResult()),
            ("Microsoft.Graph", () => cases.GetOneGraph().GetAwaiter().GetResult()));
        Report.Compare("GET one message", one);
        var page = PairedRun.OfShort(Rounds, s_round,
            (Raw, () => cases.GetPagePlain().GetAwaiter().GetResult()),
            ("GetFromJsonAsync", () => cases.GetPageFromJson().GetAwaiter().GetResult()),
            ("DocGen", () => cases.GetPage().GetAwaiter().GetResult()),
            ("Microsoft.Graph", () => cases.GetPageGraph().GetAwaiter().GetResult()));
        Report.Compare("GET a page of 100", page);

        // The faster of the two ways by hand.
        report.AtMost("GET one: time / raw HttpClient", one[2].Ratio / one.Take(2).Min(static sample => sample.Ratio), 0.9);
        report.AtMost("GET a page: time / raw HttpClient", page[2].Ratio / page.Take(2).Min(static sample => sample.Ratio), 0.7);
        report.AtLeast("GET one: times as fast as Microsoft.Graph", one[3].Ratio / one[2].Ratio, 8);
        report.AtLeast("GET a page: times as fast as Microsoft.Graph", page[3].Ratio / page[2].Ratio, 8);
    }
}
