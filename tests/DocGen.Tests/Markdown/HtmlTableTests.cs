using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class HtmlTableTests
{
    [Fact]
    public void ATableOfHtmlIsATable_WhereItStandsAndWithItsMarkup()
    {
        var reading =
            Reading.Of("# Boat\n\nThe members:\n<table>\n  <thead><tr><th>Property</th><th>Type</th></tr></thead>\n  <tbody>\n  <tr>\n"
                + "    <td><code>name</code></td>\n\n    <td>\n      <p>[Text](text.md)</p></td>\n  </tr>\n\n"
                + "    <tr><td>length<td><strong>Int32</strong> &amp; more</tr>\n</tbody></table>\n\nThat is all.\n");
        var table = reading.Only<TableBlock>();

        Assert.Equal("Property | Type", Reading.Show(table.Header));
        Assert.Equal(["`name` | [Text](text.md)", "length | **Int32** & more"], table.Rows.Select(Reading.Show));
        Assert.Equal([6, 13], table.Rows.Select(row => row.Position.Line));
        Assert.Equal(["The members:", "That is all."], reading.All<ParagraphBlock>().Select(paragraph => paragraph.Text.Plain));
    }

    [Fact]
    public void ATableInACellIsAPartOfItsText_AndHeadingsInItAreNone()
    {
        var reading =
            Reading.Of("<TABLE border=\"1\"><TR><TD>a</TD><TD>b</TD></TR>\n\n## no heading\n\n"
                + "<TR><TD>c</TD><TD><table><tr><td>x</td><td>y</td></tr></table></TD></TR></TABLE>\n\n## End\n");

        Assert.Equal(["2 End"], reading.Headings);
        Assert.Equal("c", reading.Only<TableBlock>().Rows.Single().Cells[0].Plain);
        Assert.Equal("x - y", reading.Only<TableBlock>().Rows.Single().Cells[1].Plain);
    }

    [Fact]
    public void AnotherTagIsNoTable()
        => Assert.Equal(4, Reading.Of("<tablet>x</tablet>\n\nMore.\n\n<table><tr><td>a</td></tr></table>\n").Only<TableBlock>().Position.Line);

    [Theory]
    [InlineData("<table>")]
    [InlineData("<table><tr><td>a")]
    [InlineData("<table></table>")]
    [InlineData("<table>\n\n<table>\n\n<table><tr></tr>")]
    [InlineData("<tablet>x</tablet>")]
    [InlineData("<")]
    public void WhatIsNoWholeTableIsText(string text) => Assert.Empty(Reading.Of(text + "\n\nMore.\n").All<TableBlock>());
}
