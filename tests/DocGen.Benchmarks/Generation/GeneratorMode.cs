using System.IO;
using DocGen.Benchmarks.Measuring;
using DocGen.Tests.Infrastructure;

namespace DocGen.Benchmarks.Generation;

/// <summary>What the generator itself costs, on docs-input and on the large doc set if there is one.</summary>
internal static class GeneratorMode
{
    /// <summary>Measures and prints.</summary>
    public static void Run(Report report)
    {
        Measure(report, "docs-input", TestFolders.DocsInput, hasTargets: false);
        if (TestFolders.Corpus is { } corpus)
        {
            Measure(report, "the corpus", Path.Combine(corpus, "api-reference"), hasTargets: true);
        }
        else
        {
            Report.Section("DOCGEN_CORPUS names no large doc set; the figures with targets are left out.");
        }
    }

    private static void Measure(Report report, string name, string folder, bool hasTargets)
    {
        var docs = GeneratorHost.Read(folder);
        Report.Section($"The generator on {name}: {docs.Pages.Count} pages");
        var cold = ColdRun.Measure(folder);
        if (hasTargets)
        {
            report.AtMost("cold run in the driver / bare Markdig parse", cold, 2.4);
        }

        var stages = new Stages(docs);
        stages.Measure();
        stages.MeasureComparison();
        EmittedCode.Measure(report, name, stages.Files, hasTargets);
        var host = new GeneratorHost(docs);
        new EditRuns(host).Measure(report, hasTargets);
        var (path, text) = Edits.PropertyType(docs)[0];
        EditSteps.Measure(host, "property type edit", path, text);
        if (hasTargets)
        {
            Scaling.Measure(report, docs);
        }
    }
}
