using System;
using System.Globalization;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

public sealed class DeterminismTests
{
    private static readonly DocSet s_docs = DocSet.FromFolder(TestFolders.DocsInput);

    private static readonly Lazy<string> s_expected = new(static () => Text(s_docs));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheOrderOfTheFilesChangesNothing(int seed)
    {
        var pages = s_docs.Pages.ToArray();
        new Random(seed).Shuffle(pages);

        Assert.Equal(s_expected.Value, Text(s_docs with { Pages = [.. pages] }));
    }

    [Fact]
    public void AFileThatIsListedTwiceChangesNothing()
    {
        var run = GeneratorDriverHelper.RunUnchecked(s_docs);
        var texts = s_docs.Pages.Select(static page => new PageText(s_docs.Root + "/" + page.Path, page.Text));
        var twice = run.Driver.AddAdditionalTexts([.. texts]).RunGenerators(run.Input).GetRunResult().Results.Single();

        Assert.Equal(run.Files.Values,
            twice.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => source.SourceText.ToString()));
    }

    [Theory]
    [InlineData("/somewhere/else")]
    [InlineData("C:/Users/Some One/source")]
    public void TheFolderOfTheProjectChangesNothing(string root) => Assert.Equal(s_expected.Value, Text(s_docs with { Root = root }));

    [Fact]
    public void LineEndsChangeNothing()
    {
        var pages = s_docs.Pages.Select(static page => (page.Path, page.Text.ReplaceLineEndings("\r\n")));

        Assert.Equal(s_expected.Value, Text(s_docs with { Pages = [.. pages] }));
    }

    [Fact]
    public void AByteOrderMarkChangesNothing()
    {
        var pages = s_docs.Pages.Select(static page => (page.Path, "\uFEFF" + page.Text));

        Assert.Equal(s_expected.Value, Text(s_docs with { Pages = [.. pages] }));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void TheCultureChangesNothing(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(s_expected.Value, Text(s_docs));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static string Text(DocSet docs)
    {
        var run = GeneratorDriverHelper.RunUnchecked(docs);
        Assert.NotEmpty(run.PageFiles);
        return run.AllText;
    }
}
