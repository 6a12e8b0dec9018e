using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Corpus.Tests;

/// <summary>Neither the order of the files, nor their folder, line ends or the culture changes a byte.</summary>
public sealed class DeterminismTests
{
    [CorpusFact]
    public void ShuffledFilesInAnotherFolderWithCrlfInTurkeyGiveTheSameBytes()
    {
        var random = new Random(20210701);
        var shuffled = CorpusClient.Docs with
        {
            Root = "/elsewhere/checkout",
            Pages = CorpusClient.Docs.Pages.OrderBy(_ => random.Next())
                .Select(static page => (page.Path, page.Text.Replace("\n", "\r\n", StringComparison.Ordinal))).ToImmutableList(),
        };
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        GeneratorRun other;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
            other = GeneratorDriverHelper.RunUnchecked(shuffled, CorpusClient.Plain("Corpus"));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }

        Assert.Equal(CorpusClient.Run.Files.Keys, other.Files.Keys);
        Assert.All(CorpusClient.Run.Files, file => Assert.Equal(file.Value, other.Files[file.Key]));
        Assert.True(Encoding.UTF8.GetByteCount(other.AllText) > 1_000_000, "Hardly anything was emitted.");
    }
}
