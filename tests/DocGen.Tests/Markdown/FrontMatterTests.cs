using System.Linq;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: \"Get a boat\"")]
    [InlineData("title: 'Get a boat'")]
    [InlineData("Title:   Get a boat  ")]
    [InlineData("title: >\n  Get a\n  boat")]
    [InlineData("title: \"Get a \\u0062oat\"")]
    [InlineData("tags: [a, b]\ntitle: Get a boat\nnested:\n  title: other")]
    public void ScalarsAreReadByTheirLowerCaseKey(string yaml)
    {
        var reading = Reading.Of($"---\n{yaml}\n---\n# Boat\n");

        Assert.Equal("Get a boat", reading.Page.FrontMatter["title"]);
        Assert.Equal(["1 Boat"], reading.Headings);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void AnUnquotedColonFallsBackToTheRestOfTheLine()
    {
        var reading = Reading.Of("---\nauthor: x\ntitle: boat: launch\ndoc_type: apiPageType\n---\n# Boat\n");

        Assert.Equal("boat: launch", reading.Page.FrontMatter["title"]);
        Assert.Equal("apiPageType", reading.Page.FrontMatter["doc_type"]);
        Assert.Equal(["DG0005@3:1"], reading.Reports);
    }

    [Theory]
    [InlineData("title: [at.\"")]
    [InlineData("title: x\n{")]
    public void BracketsThatDoNotEndAreReportedAndTheLinesRead(string yaml)
    {
        var reading = Reading.Of($"---\n{yaml}\ndoc_type: apiPageType\n---\n# Boat\n");

        Assert.Equal("apiPageType", reading.Page.FrontMatter["doc_type"]);
        Assert.Equal("DG0005", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal(["1 Boat"], reading.Headings);
    }

    [Fact]
    public void AnUnclosedBlockIsReportedAndThePageStillRead()
    {
        var reading = Reading.Of("---\ntitle: Boat\ndescription: A boat.\n\n# Boat\n\nFloats.\n");

        Assert.Equal(["DG0004@1:1"], reading.Reports);
        Assert.Equal("Boat", reading.Page.FrontMatter["title"]);
        Assert.Equal(["1 Boat"], reading.Headings);
    }

    [Theory]
    [InlineData("\uFEFF---\r\ntitle: Boat\r\n---\r\n# Boat\r\n")]
    [InlineData("\n---\ntitle: Boat\n---\n# Boat\n")]
    [InlineData("---\ntitle: Boat\n...\n# Boat")]
    public void MarksAndLineEndsDoNotMatter(string text)
    {
        var reading = Reading.Of(text);

        Assert.Equal("Boat", reading.Page.FrontMatter["title"]);
        Assert.Equal(["1 Boat"], reading.Headings);
    }

    [Fact]
    public void AliasesAreNotExpanded()
    {
        var lines = string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        var reading = Reading.Of($"---\na0: &a0 x\n{lines}title: Boat\n---\n# Boat\n");

        Assert.Equal("Boat", reading.Page.FrontMatter["title"]);
    }

    [Fact]
    public void DeepNestingIsReported()
    {
        var reading = Reading.Of($"---\ntitle: Boat\nx: {new string('[', 500)}\n---\n# Boat\n");

        Assert.Equal("DG0005", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal("Boat", reading.Page.FrontMatter["title"]);
    }

    [Fact]
    public void ARuleIsNoFrontMatter()
    {
        var reading = Reading.Of("# Boat\n\n---\nkey: value\n");

        Assert.Empty(reading.Page.FrontMatter);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void AnEndlessBlockIsReadLineByLine()
    {
        var lines = string.Concat(Enumerable.Repeat("- {\n", 20_000));

        var reading = Reading.Of($"---\ntitle: Boat\n{lines}---\n# Boat\n");

        Assert.Equal(["DG0005@2:1"], reading.Reports);
        Assert.Equal("Boat", reading.Page.FrontMatter["title"]);
    }
}
