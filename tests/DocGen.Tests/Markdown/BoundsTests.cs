using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("```")]
    [InlineData("<!--")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("\uFEFF")]
    [InlineData("\r\r\r")]
    [InlineData("\uD800")]
    public void TinyPagesAreRead(string text) => Assert.NotEmpty(Reading.Of(text).Sections);

    [Fact]
    public void BinaryDataIsNoPage()
    {
        var reading = Reading.Of("PNG\0\u0001\u0002# Boat");

        Assert.Equal(["DG0001@1:1"], reading.Reports);
        Assert.Empty(reading.Sections);
    }

    [Fact]
    public void MisreadBytesAreNoPage() => Assert.Equal("DG0001", Assert.Single(Reading.Of(new string('\uFFFD', 100)).Diagnostics).Id);

    [Fact]
    public void AHugePageIsRefusedAtOnce()
    {
        var reading = Reading.Of(new string('a', 5 * 1024 * 1024));

        Assert.Equal(["DG0002@1:1"], reading.Reports);
    }

    [Fact]
    public void ARowThatIsMuchTooWideCostsItsOwnLengthOnly()
    {
        var text = "|a|b|\n|-|-|\n" + new string('|', 10_000) + "\n" + string.Concat(Enumerable.Repeat("|x|\n", 10_000));

        var reading = Reading.Of(text);

        Assert.Empty(reading.Reports);
        Assert.Equal(10_001, reading.Only<TableBlock>().Rows.Length);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("[a](b")]
    [InlineData("<?")]
    [InlineData("**a")]
    [InlineData("|[a|\n")]
    [InlineData("`a``b")]
    [InlineData("a\n=\n")]
    [InlineData("<!-- ")]
    [InlineData("```\n")]
    [InlineData("```a\n")]
    [InlineData("Permissions\n\nProperties\n\nvalues are: a, ")]
    public void HostilePagesAreQuick(string part)
    {
        var text = new StringBuilder();
        while (text.Length < 300_000)
        {
            text.Append(part);
        }

        var watch = Stopwatch.StartNew();
        Reading.Of(text.ToString());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void AListThatNestsByTheHundredIsRefusedBeforeItIsParsed()
    {
        var text = string.Concat(Enumerable.Range(0, 750).Select(static i => new string(' ', 2 * i) + "- item\n"));

        Assert.Equal(["DG0003@65:129"], Reading.Of(text).Reports);
    }

    [Fact]
    public void ALongListIsNoDeepOne()
    {
        var text = string.Concat(Enumerable.Repeat("- item of a list\n  - item below it\n", 2_000));

        Assert.Empty(Reading.Of(text).Reports);
    }

    [Fact]
    public void RandomTextsAreReadWithoutAnException()
    {
        string[] parts = ["|", "\n", "```", "# ", "---\n", "<!--", "-->", "{", "}", "\"", ":", "[x]", "(y)", "> ", "- ", "a", " ", "`", "**", "\\", "<br>",
            "&lt;", "Properties\n", "Property Type\n", "GET /x\n", "\r", "\u00A0", "\u200B", "\uD800"];
        var state = 12345u;
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder();
            for (var j = 0; j < 40; j++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                text.Append(parts[(state >> 8) % parts.Length]);
            }

            var reading = Reading.Of(text.ToString());
            var lines = text.ToString().Split('\n', '\r').Length;
            Assert.All(reading.Diagnostics, d => Assert.InRange(d.Position.Line, 0, lines));
        }
    }
}
