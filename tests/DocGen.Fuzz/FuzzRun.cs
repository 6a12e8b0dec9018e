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

    /// <summary>Runs.</summary>
    /// <param name="options">How many pages, and which.</param>
    /// <param name="progress">Receives a line now and then.</param>
    public static FuzzReport Run(FuzzOptions options, TextWriter progress)
    {
        var report = new FuzzReport();
        var docs = Docs();
        var source = new InputSource(options.Seed, docs.Pages);
        var batches = Enumerable.Range(0, (options.Inputs + BatchSize - 1) / BatchSize);
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, number =>
        {
            var batch = new Batch(docs, report);
            var first = options.First + (number * BatchSize);
            for (var i = first; i < Math.Min(first + BatchSize, options.First + options.Inputs); i++)
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

    /// <summary>The pages of docs-input and those of the grammar with their usual texts: what each batch begins with.</summary>
    public static DocSet Docs()
    {
        var docs = DocSet.FromFolder(TestFolders.DocsInput);
        foreach (var (path, text) in PageTemplates.Companions.Concat(PageTemplates.All.Select(static template => (template.Path, template.Fill()))))
        {
            docs = docs.With(path, text);
        }

        return docs;
    }
}
