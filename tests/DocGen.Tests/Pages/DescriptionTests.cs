using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages;

public class DescriptionTests
{
    [Theory]
    [InlineData("**TODO: Add Description**", "")]
    [InlineData("**TODO: Add Description** Inherited from [thing](thing.md)", "")]
    [InlineData("**TODO: Add Description**. Possible values are: `a`, `b`.", "Possible values are: a, b.")]
    [InlineData("** TODO: Add Description **", "")]
    [InlineData("Not yet documented", "")]
    [InlineData("Not yet documented. Read-only.", "Read-only.")]
    public void PlaceholdersReachNoOutput(string cell, string expected)
    {
        Assert.Equal(expected, Reading.Row($"|x|String|{cell}|").Description);
        var result = Reading.Page($"# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|x|String|{cell}|\n|y|String|{cell}|\n");
        Assert.Equal(("DG0021", 5, "2"),
            (result.Diagnostics.Single().Id, result.Diagnostics.Single().Position.Line, result.Diagnostics.Single().Arguments.Single()));
    }

    [Theory]
    [InlineData("One.<br><br>Two.", "One. Two.")]
    [InlineData("Bearer &lt;token&gt; &amp; more", "Bearer <token> & more")]
    [InlineData("Use `$filter` and [this](x.md).", "Use $filter and this.")]
    [InlineData("A <ul><li>first</li><li>second</li></ul>", "A first second")]
    public void MarkupBecomesPlainText(string cell, string expected) => Assert.Equal(expected, Reading.Row($"|x|String|{cell}|").Description);

    [Theory]
    [InlineData("Namespace: library\n\n> **Note:** A licence is needed.\n\nReads a book.", "Reads a book.")]
    [InlineData("Namespace: library\nReads a book.", "Reads a book.")]
    [InlineData("[!INCLUDE [beta](../includes/beta.md)]\nReads a book.", "Reads a book.")]
    [InlineData("**TODO: Describe it.**\n\nReads a book.", "Reads a book.")]
    [InlineData("**Note:** This is slow.\n\nReads a book.", "Reads a book.")]
    public void TheFirstUsableParagraphIsTheDescription(string text, string expected)
        => Assert.Equal(expected, Reading.Page($"# Get a book\n\n{text}\n\n## HTTP request\n```http\nGET /books/{{id}}\n```\n").Page.Operations[0].Description);

    [Theory]
    [InlineData("The following endpoint lists books:", "Lists books.")]
    [InlineData("This endpoint deletes a book.", "Deletes a book.")]
    [InlineData("Reads a book. The parameters are these:", "Reads a book.")]
    [InlineData("Reads a book:", "Reads a book.")]
    [InlineData("This endpoint is slow.", "This endpoint is slow.")]
    [InlineData("**Example request**:\n\nThe answer is short.", "")]
    public void WhatAnnouncesTheRestOfThePageIsNotPartOfTheDescription(string text, string expected)
        => Assert.Equal(expected, Reading.Page($"# Get a book\n\n{text}\n\n## HTTP request\n```http\nGET /books/{{id}}\n```\n").Page.Operations[0].Description);

    [Fact]
    public void TheCaptionOfTheRepresentationIsNone()
        => Assert.Equal("",
            Reading.Resource(
                "---\ndescription: Here is a JSON representation of a book resource.\n---\n# book resource type\n\n## Properties\n|Property|Type|\n|:--|:--|\n"
                    + "|a|String|\n").Description);

    [Fact]
    public void FrontMatterIsTheLastResort()
        => Assert.Equal("From above.",
            Reading.Page("---\ndescription: From above.\n---\n# Get a book\n\n## HTTP request\n```http\nGET /books\n```\n").Page.Operations[0].Description);
}
