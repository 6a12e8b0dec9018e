using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class SectionTests
{
    [Fact]
    public void HeadingsCutThePage()
    {
        var reading = Reading.Of("before\n\n# Boat `x`\ntext\n\n## Properties \n### Details ###\n");

        Assert.Equal(["1 Boat x", "2 Properties", "3 Details"], reading.Headings);
        Assert.Equal([0, 2, 5, 6], reading.Sections.Select(s => s.Position.Line));
        Assert.Equal("before", Assert.IsType<ParagraphBlock>(Assert.Single(reading.Sections[0].Blocks)).Text.Plain);
    }

    [Fact]
    public void TabsAndRulesCutNothing()
    {
        var reading = Reading.Of("# Boat\n## Example\n# [HTTP](#tab/http)\none\n# [C#](#tab/csharp)\ntwo\n---\n\nthree\n\n---\n");

        Assert.Equal(["1 Boat", "2 Example"], reading.Headings);
        Assert.Equal(["one", "two", "three"], reading.All<ParagraphBlock>().Select(p => p.Text.Plain));
    }

    [Fact]
    public void AHeadingMayLackTheBlankBehindItsSigns()
    {
        var page = Reading.Of("##Make a boat##\nText.\n\n###Sail\n\n#5 is closed.\n\n##!\n");

        Assert.Equal(["2 Make a boat", "3 Sail"], page.Headings);
        Assert.Equal("Text.", ((ParagraphBlock)page.Sections[1].Blocks[0]).Text.Plain);
    }

    [Fact]
    public void TextMayFollowAnUnderlinedTitleRightAway()
    {
        var page = Reading.Of("Boat\n====\nText *here*.\n\n**Show a boat**\n----\n  More.\n");

        Assert.Equal(["1 Boat", "2 Show a boat"], page.Headings);
    }

    [Fact]
    public void AnUnderlinedTitleIsAHeading() => Assert.Equal(["1 Boat"], Reading.Of("Boat\n====\n\ntext\n").Headings);

    [Fact]
    public void SpecialBlanksDoNotHideAHeading()
    {
        var reading = Reading.Of("#\u00A0Boat\n\u200B## Re\u200Bquest\u202Fbody\n");

        Assert.Equal(["1 Boat", "2 Request body"], reading.Headings);
    }

    [Fact]
    public void IncludesAreCutOutOfTheirParagraph()
    {
        var reading = Reading.Of("# Boat\n\n[!INCLUDE [one](../a.md)]\n[!include [two](b.md)] and text\n");

        Assert.Equal([("one", "../a.md", 2), ("two", "b.md", 3)], reading.All<IncludeBlock>().Select(i => (i.Title, i.Path, i.Position.Line)));
        Assert.Equal("and text", reading.Only<ParagraphBlock>().Text.Plain);
    }

    [Theory]
    [InlineData("> [!NOTE]\n> Mind the tide.", "NOTE")]
    [InlineData("> [!Caution] Mind the tide.", "CAUTION")]
    [InlineData("> **Note:** Mind the tide.", "NOTE")]
    [InlineData(">**Important**: Mind the tide.", "IMPORTANT")]
    [InlineData("> Tip: Mind the tide.", "TIP")]
    [InlineData("> Mind the tide.", null)]
    public void AlertsAreKnownByTheirMarker(string text, string? kind)
    {
        var quote = Reading.Of(text).Only<QuoteBlock>();

        Assert.Equal(kind, quote.AlertKind);
        Assert.Equal("Mind the tide.", quote.Text.Plain);
    }

    [Fact]
    public void ListItemsAreParagraphsOfTheirOwn()
    {
        var reading = Reading.Of("Do:\n\n- one\n- two\n  1. inner\n");

        Assert.Equal([("Do:", false), ("one", true), ("two", true), ("inner", true)], reading.All<ParagraphBlock>().Select(p => (p.Text.Plain, p.IsListItem)));
    }

    [Fact]
    public void CommentedOutSectionsAreInvisible()
    {
        var reading = Reading.Of("# Boat\n<!--\n## Methods\n\n|A|B|\n|-|-|\n-->\n\n## Properties\n");

        Assert.Equal(["1 Boat", "2 Properties"], reading.Headings);
        Assert.Empty(reading.All<TableBlock>());
    }

    [Fact]
    public void LineEndsDoNotMatter()
    {
        const string Text = "---\ntitle: Boat\n---\n# Boat\nOne\ntwo\n\n|A|B|\n|-|-|\n|a|b|\n\n```json\n{\n  1\n}\n```\n";

        var unix = Reading.Of(Text);
        var windows = Reading.Of(Text.Replace("\n", "\r\n", System.StringComparison.Ordinal));

        Assert.Equal(unix.Only<CodeBlock>(), windows.Only<CodeBlock>());
        Assert.Equal(unix.Only<TableBlock>().Rows[0].Position, windows.Only<TableBlock>().Rows[0].Position);
        Assert.Equal(Reading.Show(unix.Only<ParagraphBlock>().Text), Reading.Show(windows.Only<ParagraphBlock>().Text));
    }
}
