using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocGen.Fuzz.Inputs;
using DocGen.Tests.Infrastructure;

namespace DocGen.Fuzz;

/// <summary>Tries as many pages as it is asked for, in batches.</summary>
internal static class FuzzRun
{
    /// <summary>How many pages share a compilation.</summary>
    public const int BatchSize = 50;

    /// <summary>A batch has every fifth page of docs-input: small sets compile faster, and miss types that others have.</summary>
    private const int Parts = 5;

    private static readonly DocSet s_input = DocSet.FromFolder(TestFolders.DocsInput);

    /// <summary>Runs.</summary>
    /// <param name="options">How many pages, and which.</param>
    /// <param name="progress">Receives a line now and then.</param>
    public static FuzzReport Run(FuzzOptions options, TextWriter progress)
    {
        var report = new FuzzReport();
        var batches = Enumerable.Range(0, (options.Inputs + BatchSize - 1) / BatchSize);
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, number =>
        {
            // Batches are counted from page 0 on, so that a page of a part of a run is that of the whole run.
            var first = (options.First / BatchSize * BatchSize) + (number * BatchSize);
            var docs = Docs(first / BatchSize);
            var source = new InputSource(options.Seed, docs.Pages);
            var batch = new Batch(docs, report);
            for (var i = first; i < Math.Min(first + BatchSize, (options.First / BatchSize * BatchSize) + options.Inputs); i++)
            {
                if (options.Trace)
                {
                    progress.WriteLine(i.ToString(CultureInfo.InvariantCulture));
                }

                batch.Try(i, source.Create(i));
            }

            batch.Complete();
            if (number % 200 == 199)
            {
                progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Inputs} pages, {report.Findings.Count} findings"));
            }
        });
        return report;
    }

    /// <summary>Pages of docs-input and those of the grammar with their usual texts: what a batch begins with.</summary>
    /// <param name="batch">The number of the batch.</param>
    public static DocSet Docs(int batch = 0)
    {
        var docs = s_input with { Pages = [.. s_input.Pages.Where((_, i) => i % Parts == batch % Parts)] };
        foreach (var (path, text) in PageTemplates.Companions.Concat(PageTemplates.All.Select(static template => (template.Path, template.Fill()))))
        {
            docs = docs.With(path, text);
        }

        return docs;
    }
}
