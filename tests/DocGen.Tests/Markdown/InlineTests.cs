using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class InlineTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a **bold** `code` [link](x.md#y)", "a **bold** `code` [link](x.md#y)")]
    [InlineData("*leaning* ***both***", "leaning **both**")]
    [InlineData("[boat][] and [**b**][boat] and **[boat][]**", "[boat](boat.md) and [b](boat.md) and [boat](boat.md)")]
    [InlineData("[`boat`](boat.md)", "[boat](boat.md)")]
    [InlineData("[ship](ship.md collection", "[ship](ship.md collection")]
    [InlineData("Bearer &lt;token&gt;&nbsp;x &#124; y", "Bearer <token> x | y")]
    [InlineData("Bearer <token> and <server-name>", "Bearer <token> and <server-name>")]
    [InlineData("one<br>two<BR/>three", "one/two/three")]
    [InlineData("Any of:<ul><li>one</li><li>two</li></ul>", "Any of:/one/two/")]
    [InlineData("<code>x</code> <b>y</b> <a href='z'>w</a>", "`x` **y** w")]
    [InlineData("\\{id\\} and \\_x and \\$filter", "{id} and _x and $filter")]
    [InlineData("zero\u200Bwidth and a\u00A0blank", "zerowidth and a blank")]
    [InlineData("![picture](p.png) text", "picture text")]
    [InlineData("http://example.org/x", "http://example.org/x")]
    [InlineData("a\nb  \nc", "a/b/c")]
    public void RunsKeepBoldTextCodeAndLinks(string markdown, string expected)
    {
        var reading = Reading.Of(markdown + "\n\n[boat]: boat.md\n");

        Assert.Equal(expected.TrimEnd('/'), Reading.Show(reading.Only<ParagraphBlock>().Text));
    }

    [Fact]
    public void TextThatStartsWithATagIsStillText()
    {
        var reading = Reading.Of("<br>\nSets sail.\n");

        Assert.Equal("Sets sail.", reading.Only<ParagraphBlock>().Text.Plain);
    }
}
