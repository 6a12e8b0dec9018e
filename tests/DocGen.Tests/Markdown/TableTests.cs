using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class TableTests
{
    [Fact]
    public void RowsStandWhereTheyAreWritten()
    {
        var table = Reading.Of("# Boat\n\n|Property|Type|\n|:---|:---|\n|name|String|\n|  length|Int32|\n").Only<TableBlock>();

        Assert.Equal("Property | Type", Reading.Show(table.Header));
        Assert.Equal([(4, 0, 13), (5, 0, 16)], table.Rows.Select(r => (r.Position.Line, r.Position.Column, r.Position.Length)));
        Assert.Equal(2, table.Position.Line);
    }

    [Fact]
    public void ATextDirectlyAboveIsNoPartOfTheTable()
    {
        var reading = Reading.Of("The members:\n|Member|Value|\n|---|---|\n|a|1|\n");

        Assert.Equal("The members:", reading.Only<ParagraphBlock>().Text.Plain);
        Assert.Equal(1, reading.Only<TableBlock>().Position.Line);
        Assert.Equal(3, reading.Only<TableBlock>().Rows[0].Position.Line);
    }

    [Fact]
    public void SurplusCellsAreKeptAndReported()
    {
        var reading = Reading.Of("|P|T|D|\n|-|-|-|\n|a|String|one | two | three|\n|b|String|x|\n");
        var table = reading.Only<TableBlock>();

        Assert.Equal(["a | String | one | two | three", "b | String | x"], table.Rows.Select(Reading.Show));
        Assert.Equal(3, table.Header.Length);
        Assert.Equal(["DG0009@3:17"], reading.Reports);
    }

    [Fact]
    public void EmptySurplusCellsAreDropped()
    {
        var reading = Reading.Of("|P|T|\n|-|-|\n|a|String| | |\n|**Group**|\n| | |\n");

        Assert.Equal(["a | String", "**Group**", " | "], reading.Only<TableBlock>().Rows.Select(Reading.Show));
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void AnEmptyColumnThatIsWrittenStays()
        => Assert.Equal("P | T |  | D", Reading.Show(Reading.Of("|P|T||D|\n|-|-|-|-|\n|a|b||c|\n").Only<TableBlock>().Header));

    [Fact]
    public void AWrappedLineIsAContinuation()
    {
        var reading = Reading.Of("|P|T|D|\n|-|-|-|\n|a|String|starts here\nand ends here\n|b|String|x|\n");
        var table = reading.Only<TableBlock>();

        Assert.Equal([false, true, false], table.Rows.Select(r => r.IsContinuation));
        Assert.Equal("and ends here", Reading.Show(table.Rows[1]));
        Assert.Equal(["DG0013@4:1"], reading.Reports);
    }

    [Fact]
    public void PipesAtTheEndsMayBeMissing()
    {
        var table = Reading.Of("P | T\n--|--\na | String\n| b | Int32\nc | Guid |\n").Only<TableBlock>();

        Assert.Equal(["a | String", "b | Int32", "c | Guid"], table.Rows.Select(Reading.Show));
    }

    [Fact]
    public void PipesInCodeAndBehindABackSlashSplitNothing()
    {
        var table = Reading.Of("|P|D|\n|-|-|\n|a|`x|y`|\n|b|x \\| y|\n").Only<TableBlock>();

        Assert.Equal(["a | `x|y`", "b | x | y"], table.Rows.Select(Reading.Show));
    }

    [Fact]
    public void AOneColumnTableWithTextBelowIsATable()
    {
        var table = Reading.Of("|Member|\n|:---|\n|red|\n|green\nand more\n").Only<TableBlock>();

        Assert.Equal(["red", "green", "and more"], table.Rows.Select(Reading.Show));
        Assert.True(table.Rows[2].IsContinuation);
    }

    [Theory]
    [InlineData("# Boat\n\n|a|String|\n|b|String|\n")]
    [InlineData("# Boat\n\n|---|---|\n|b|String|\n")]
    public void RowsWithoutHeaderAreReported(string text)
    {
        var reading = Reading.Of(text);

        Assert.Equal(["DG0010@3:1"], reading.Reports);
        Assert.Empty(reading.All<TableBlock>());
    }

    [Fact]
    public void ATableInACellIsText()
    {
        var table = Reading.Of("|P|D|\n|-|-|\n|a|<table><tr><th>k</th><td>v</td></tr></table>|\n").Only<TableBlock>();

        Assert.Equal("k - v", table.Rows[0].Cells[1].Plain);
    }

    [Fact]
    public void ATextDirectlyAboveKeepsItsMarkup()
    {
        var reading = Reading.Of("See [the members](members.md) and\nwhat **they** are:\n|Member|Value|\n|---|---|\n|a|1|\n");

        Assert.Equal([RunKind.Text, RunKind.Link, RunKind.Text, RunKind.Break, RunKind.Text, RunKind.Bold, RunKind.Text],
            reading.Only<ParagraphBlock>().Text.Runs.Select(r => r.Kind));
        Assert.Equal("Member | Value", Reading.Show(reading.Only<TableBlock>().Header));
    }

    [Theory]
    [InlineData("|``a|`b``|x|", 2)]
    [InlineData("|`a|b|x|", 3)]
    [InlineData("|`a``|b`|x|", 2)]
    [InlineData("|a\\|b|", 1)]
    [InlineData("||", 1)]
    public void ACodeSpanEndsWithAsManyBackticksAsItStartsWith(string row, int cells)
    {
        var table = Reading.Of($"|P|T|D|\n|-|-|-|\n{row}\n|z|z|z|\n").Only<TableBlock>();

        Assert.Equal(cells, table.Rows[0].Cells.Length);
        Assert.Equal("z | z | z", Reading.Show(table.Rows[1]));
    }

    [Theory]
    [InlineData("> ", 0)]
    [InlineData("- ", 2)]
    public void ATableInAQuoteOrAnItemStandsWhereItIsWritten(string marker, int column)
    {
        var rest = marker == "- " ? "  " : marker;
        var table = Reading.Of($"# Boat\n\n{marker}|P|T|\n{rest}|-|-|\n{rest}|a|String|\n").Only<TableBlock>();

        Assert.Equal((4, column, "a | String"), (table.Rows[0].Position.Line, table.Rows[0].Position.Column, Reading.Show(table.Rows[0])));
    }

    [Fact]
    public void ReferencesInACellFindTheirDefinition()
    {
        var table = Reading.Of("|P|T|\n|-|-|\n|a|[keel]|\n\n[keel]: keel.md\n").Only<TableBlock>();

        Assert.Equal("keel.md", Assert.Single(table.Rows[0].Cells[1].Runs).Url);
    }
}
