using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

/// <summary>Markup that sites add to markdown, and the older ways to write headings and code.</summary>
public sealed class SiteMarkupTests
{
    [Theory]
    [InlineData(":::note\n\nKept.\n\n:::")]
    [InlineData("<Info>\nKept.\n</Info>")]
    [InlineData("<Anchor id=\"a\" />\nKept.")]
    [InlineData("{{< tabs >}}\nKept.\n{{< /tabs >}}")]
    [InlineData("{% tip %}\nKept.\n{% endtip %}")]
    [InlineData("{/* not\u00A0shown */}\nKept.")]
    [InlineData("import {Route} from '/snippets/route.jsx'\n\nKept.")]
    [InlineData("export const meta = 1\n\nKept.")]
    [InlineData("<style>\n#contents {display: none}\n</style>\n\nKept.")]
    public void ContainersAreOpened(string text)
        => Assert.Equal("Kept.", Assert.IsType<ParagraphBlock>(Assert.Single(Reading.Of("# Boats\n\n" + text).Sections[1].Blocks)).Text.Plain);

    [Theory]
    [InlineData("<Route method=\"GET\" path=\"/boats\" />")]
    [InlineData("<Field name=\"hull\">")]
    [InlineData("<token>")]
    [InlineData("important things follow")]
    [InlineData("{ \"a\": 1 }")]
    public void ALineThatSaysSomethingStays(string text)
        => Assert.Equal(text, Assert.IsType<ParagraphBlock>(Assert.Single(Reading.Of("# Boats\n\n" + text).Sections[1].Blocks)).Text.Plain);

    [Theory]
    [InlineData("## Boats {#get}", 2, "get")]
    [InlineData("## <a name=\"get\"></a>Boats", 2, "get")]
    [InlineData("### Boats <a id=\"get\"></a>", 3, "get")]
    [InlineData("<h3 id=\"get\">Boats <a class=\"anchor\" href=\"#get\">\u00B6</a></h3>", 3, "get")]
    [InlineData("<h2>\nBoats\n</h2>", 2, "")]
    [InlineData("Boats\n-----", 2, "")]
    [InlineData("Boats\n=====", 1, "")]
    public void AHeadingKeepsItsNameHoweverItIsWritten(string text, int level, string anchor)
    {
        var section = Reading.Of("Before.\n\n" + text + "\n\nBehind.").Sections[1];

        Assert.Equal((level, "Boats", anchor), (section.Level, section.Heading.Plain, section.Anchor));
        Assert.Equal("Behind.", Assert.IsType<ParagraphBlock>(Assert.Single(section.Blocks)).Text.Plain);
    }

    [Fact]
    public void DashesThatAreShorterThanTheTextEndTabsAndMakeNoHeading()
        => Assert.Equal(["", "Boats"], Reading.Of("# Boats\n\nThe text of a tab\n---\n").Sections.Select(static section => section.Heading.Plain));

    [Fact]
    public void AMessageThatIsIndentedByFourBlanksIsCode()
    {
        var blocks =
            Reading.Of("# Boats\n\nShown:\n\n    HTTP/1.1 200 OK\n    Content-Type: application/json\n\n    {\n      \"a\": [\n        1\n      ]\n    }\n\n"
                + "Behind.").Sections[1].Blocks;

        var code = Assert.IsType<CodeBlock>(blocks[1]);
        Assert.Equal("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"a\": [\n    1\n  ]\n}", code.Text);
        Assert.Equal((4, 4), (code.Position.Line, code.Position.Column));
        Assert.Equal(3, blocks.Length);
    }

    [Fact]
    public void JsonThatIsIndentedInsideAnItemIsCodeUpToALineThatIsLessIndented()
    {
        var blocks =
            Reading.Of("# Boats\n\n+ Response 200\n\n        {\n          \"a*\": 1,\n\n          \"b*\": 2\n        }\n\n+ Next\n").Sections[1].Blocks;

        var code = Assert.IsType<CodeBlock>(blocks[1]);
        Assert.Equal("{\n  \"a*\": 1,\n\n  \"b*\": 2\n}", code.Text.TrimEnd());
        Assert.Equal((4, 8), (code.Position.Line, code.Position.Column));
        Assert.Equal("Next", Assert.IsType<ParagraphBlock>(blocks[2]).Text.Plain);
    }

    [Fact]
    public void OtherTextThatIsIndentedIsWhatItWouldBeWithoutTheBlanks()
        => Assert.Equal("Just a text.", Assert.IsType<ParagraphBlock>(Assert.Single(Reading.Of("# Boats\n\n    Just a text.").Sections[1].Blocks)).Text.Plain);

    [Fact]
    public void AFenceOfTildesIsCode()
        => Assert.Equal("GET /boats", Assert.IsType<CodeBlock>(Assert.Single(Reading.Of("# Boats\n\n~~~http\nGET /boats\n~~~").Sections[1].Blocks)).Text);
}
