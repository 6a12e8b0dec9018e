using System;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Of the files that the compiler hands to all analyzers, only those that the project declares as pages are read.</summary>
public sealed class PageListTests
{
    private const string List = "project/obj/Project.docgeninput";

    private static readonly string s_all = Lines(SmallDocSet.All);

    [Fact]
    public void AFileThatIsNotListedIsNoPage()
    {
        var docs = SmallDocSet.All.With("README.md", "# Read me\n\n```http\nGET /stowaways/{id}\n```\n");
        var listed = GeneratorDriverHelper.Run(docs.With(List, s_all));

        Assert.DoesNotContain("Stowaways", listed.AllText, StringComparison.Ordinal);
        Assert.Equal(GeneratorDriverHelper.Run(SmallDocSet.All).AllText, listed.AllText);
    }

    [Fact]
    public void WithoutAListEveryFileOfAPagesExtensionIsAPage()
    {
        var docs = SmallDocSet.All.With("README.md", "# Read me\n\n## HTTP request\n\n```http\nGET /stowaways/{id}\n```\n");

        Assert.Contains("Stowaways", GeneratorDriverHelper.RunUnchecked(docs).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectThatDeclaresNoPageGetsNoFileAndNoDiagnostic()
    {
        var docs = SmallDocSet.All.With(List, "# no page\n").WithOption("DocGenApiVersion", "v1.0").WithOption("DocGenInclude", "/nowhere");

        Assert.Empty(GeneratorDriverHelper.Run(docs.WithOption("DocGenExpectsPages", "false")).Files);
    }

    [Fact]
    public void AProjectThatIsMeantToHavePagesAndHasNoneHearsOfIt()
        => Assert.Empty(GeneratorDriverHelper.Run(SmallDocSet.All.With(List, "# no page\n"), "DG0103").Files);

    [Theory]
    [InlineData("/repo/docs/./api/../resources/boat.md")]
    [InlineData("/repo//docs/resources/boat.md")]
    public void AnotherSpellingOfThePathIsTheSameFile(string spelling)
    {
        var docs = SmallDocSet.All.With(List, s_all.Replace("/repo/docs/resources/boat.md", spelling, StringComparison.Ordinal));

        Assert.Contains("record Boat", GeneratorDriverHelper.Run(docs).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatJoinsTheListIsTheOnlyOneThatIsRead()
    {
        const string Added = "docs/api/boat-hire.md";
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.With(List, Lines(SmallDocSet.All.Without(Added))));
        var after = before.Next(SmallDocSet.All.With(List, s_all));

        Assert.Equal(1, after.Changed(TrackingNames.Page));
        Assert.Equal(GeneratorDriverHelper.RunUnchecked(SmallDocSet.All).AllText, after.AllText);
    }

    [Fact]
    public void TwoFilesWhoseNamesDifferInABackslashAreTwoPages()
    {
        var page = SmallDocSet.Boat.Replace("boat", "kite", StringComparison.Ordinal);
        var other = SmallDocSet.Boat.Replace("boat", "raft", StringComparison.Ordinal);

        foreach (var docs in new[] { SmallDocSet.All.With("docs/a/b.md", page).With("docs/a\\b.md", other),
            SmallDocSet.All.With("docs/a\\b.md", other).With("docs/a/b.md", page) })
        {
            var text = GeneratorDriverHelper.RunUnchecked(docs).AllText;
            Assert.Contains("record Kite", text, StringComparison.Ordinal);
            Assert.Contains("record Raft", text, StringComparison.Ordinal);
        }
    }

    private static string Lines(DocSet docs) => "# a comment\n" + string.Concat(docs.Pages.Select(page => docs.Root + "/" + page.Path + "\n"));
}
