using System.IO;
using System.Linq;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;

namespace DocGen.Benchmarks.Generation;

/// <summary>What it costs to read pages of other houses, which forms rewrite: each set of pages in the folder that DOCGEN_FAMILIES names, against a bare
/// parse by Markdig.</summary>
internal static class FamiliesMode
{
    private const int Rounds = 7;
    private const double MostOfParse = 3;

    /// <summary>Measures and prints.</summary>
    public static void Run(Report report)
    {
        if (TestFolders.Families is not { } families)
        {
            Report.Section("DOCGEN_FAMILIES names no pages of other houses; their figures are left out.");
            return;
        }

        var sets = Directory.GetDirectories(families).Order(System.StringComparer.Ordinal).Select(static folder => (folder, Docs: GeneratorHost.Read(folder)))
            .ToList();

        // The sets share the reader: without this, the first ones would pay for its compilation, and each would be measured in another state of it.
        foreach (var (_, docs) in sets)
        {
            PairedRun.WarmUp(new Stages(docs).ReadPages);
        }

        foreach (var (folder, docs) in sets)
        {
            var stages = new Stages(docs);
            var samples = PairedRun.OfLong(Rounds, ("Markdig: pipe tables, front matter", () => ColdRun.ParseTables(docs)),
                ("pages: text to page models", stages.ReadPages));
            Report.Compare($"Reading {Path.GetFileName(folder)}: {docs.Pages.Count} pages, warm", samples);
            report.AtMost($"reading {Path.GetFileName(folder)} / bare Markdig parse", samples[1].Ratio, MostOfParse);
        }
    }
}
