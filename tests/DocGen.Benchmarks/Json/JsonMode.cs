using System;
using System.Text.Json;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks.Json;

/// <summary>Reading and writing JSON, as ratios to System.Text.Json's generator.</summary>
internal static class JsonMode
{
    private const int Rounds = 31;
    private const string Plain = "System.Text.Json's generator, equal records";
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(100);

    /// <summary>Measures and prints.</summary>
    public static void Run(Report report)
    {
        var cases = new JsonBenchmarks();
        Demand(cases);
        Read(report, cases);
        Write(report, cases);
    }

    // What is compared has to be the same: nothing is lost by the one, and the other's text means the same.
    private static void Demand(JsonBenchmarks cases)
    {
        var message = cases.ReadOne()!;
        if (!SameJson(cases.WriteOne(), Payload.Message) || !SameJson(cases.WriteOneStrict(), Payload.Message)
            || !SameJson(cases.WritePage(), Payload.Page) || !SameJson(cases.WritePageStrict(), Payload.Page))
        {
            throw new InvalidOperationException("The generated models write something else than they have read.");
        }

        if (JsonBenchmarks.Read(cases.WriteOnePlain()) != message || JsonBenchmarks.Read(cases.WriteOnePlainRelaxed()) != message)
        {
            throw new InvalidOperationException("The plain records are not equal to the generated ones.");
        }
    }

    private static bool SameJson(byte[] left, byte[] right)
    {
        using var first = JsonDocument.Parse(left);
        using var second = JsonDocument.Parse(right);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }

    private static void Read(Report report, JsonBenchmarks cases)
    {
        var one = PairedRun.OfShort(Rounds, s_round,
            (Plain, () => cases.ReadOnePlain()),
            ("DocGen", () => cases.ReadOne()),
            ("DocGen through JsonSerializer", () => cases.ReadOneThroughSerializer()),
            ("Microsoft.Graph", () => cases.ReadOneGraph()));
        Report.Compare($"Read a message of {Payload.Message.Length:#,0} bytes", one);
        var page = PairedRun.OfShort(Rounds, s_round,
            (Plain, () => cases.ReadPagePlain()),
            ("DocGen", () => cases.ReadPage()),
            ("Microsoft.Graph", () => cases.ReadPageGraph()));
        Report.Compare($"Read a page of 100, {Payload.Page.Length:#,0} bytes", page);
        report.AtLeast("read one: times as fast as System.Text.Json", 1 / one[1].Ratio, 2);
        report.AtMost("read one: allocated bytes / those of System.Text.Json", one[1].Bytes / one[0].Bytes, 1);
        report.AtLeast("read a page: times as fast as System.Text.Json", 1 / page[1].Ratio, 2);
        report.AtMost("read a page: allocated bytes / those of System.Text.Json", page[1].Bytes / page[0].Bytes, 1);
        report.AtLeast("read one: times as fast as Microsoft.Graph", one[3].Ratio / one[1].Ratio, 12);
        report.AtLeast("read a page: times as fast as Microsoft.Graph", page[2].Ratio / page[1].Ratio, 12);
    }

    private static void Write(Report report, JsonBenchmarks cases)
    {
        var one = PairedRun.OfShort(Rounds, s_round,
            (Plain, () => cases.WriteOnePlain()),
            (Plain + ", relaxed", () => cases.WriteOnePlainRelaxed()),
            ("DocGen, escapes as the default encoder does", () => cases.WriteOneStrict()),
            ("DocGen, as in request bodies (relaxed)", () => cases.WriteOne()));
        Report.Compare("Write a message", one);
        var page = PairedRun.OfShort(Rounds, s_round,
            (Plain, () => cases.WritePagePlain()),
            (Plain + ", relaxed", () => cases.WritePagePlainRelaxed()),
            ("DocGen, escapes as the default encoder does", () => cases.WritePageStrict()),
            ("DocGen, as in request bodies (relaxed)", () => cases.WritePage()));
        Report.Compare("Write a page of 100", page);
        report.AtLeast("write one: times as fast as System.Text.Json, default encoder", 1 / one[2].Ratio, 1.2);
        report.AtLeast("write one: times as fast as System.Text.Json, relaxed encoder", one[1].Ratio / one[3].Ratio, 1.2);
        report.AtLeast("write a page: times as fast as System.Text.Json, default encoder", 1 / page[2].Ratio, 1.2);
        report.AtLeast("write a page: times as fast as System.Text.Json, relaxed encoder", page[1].Ratio / page[3].Ratio, 1.2);
    }
}
