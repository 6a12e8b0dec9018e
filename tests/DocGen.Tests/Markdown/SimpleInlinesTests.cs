using System;
using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

/// <summary>
/// Lines of simple markup are read without Markdig, and as Markdig reads them. A line that Markdig has to read takes its whole paragraph with it,
/// which is how the same line is read in both ways here.
/// </summary>
public sealed class SimpleInlinesTests
{
    private const string ForMarkdig = "x &rarr;\n";
    private const string ReadByMarkdig = "x \u2192/";

    private static readonly string[] s_tokens =
    [
        " ", "disk", "7", "_", "*", "**", "`", "[", "]", "](", ")", "!", "[!NOTE]", "[!INCLUDE ", "[a](b.md)", "[a b](../b.md#c)", "`x`", "**b**", "**b c:**",
        "\\_", "<br>y", "<", "&", "&$", "&amp;", ".", ":", "-", "{x}", "\u00E9", "\u00A0", "\nx ",
        "\\", "\\\nx ", "\\d", "<disk>", "</b>", "<a>", "</li>", "<br/>", "< ", ">", "&lt;", "&rarr;", "&x;", "&#96;", "&#65279;", "&#0;", "<code>", "</code>",
        "<b>d</b>", "<code>&lt;</code>", "<p align=\"x\">", "<a b=\"c\" ", "``", "```", "a_b", "*c*", "_c_", "[d]", "[e_f](g)",
        " * ", "  ", "[`h`](i)", "[**j**](k)", "[l `m`](n \"o\")", "[\\{p\\}](q)", "[\u00E9](r)", "*s:*", "_t)_", " \"u\")", "[v]({{< relref \"w\" >}})",
        "**:", "[\nx ", "**\\\nx ",
    ];

    [Theory]
    [InlineData("The **name** of the `region`, see [all regions](../regions.md#all).")]
    [InlineData("**Note:** disk_size counts disks & tapes")]
    [InlineData("**Note:**see below **here**")]
    [InlineData("x [!NOTE] y")]
    [InlineData("See [!INCLUDE [disks](disks.md)] and [!INCLUDE[tapes](tapes.md)](x)")]
    [InlineData("?$top=5&$skip=5&x=1")]
    [InlineData("![picture](a.png) and ![note]")]
    [InlineData("disk\\_size of C:\\disks\\\nand \\*all\\* tapes")]
    [InlineData("&lt;disk&gt; and <disk>, or <br/>a &rarr; b < c")]
    [InlineData("``a `b` c`` and ```disk```, *stressed*, _too_, 2 * 3")]
    [InlineData("<code>&lt;</code>, <code>&#96;</code>, <b>disk</b>, <p align=\"center\">yes</p>")]
    [InlineData("disks[] of [region_name](regions.md) and [their sizes]")]
    [InlineData("The [`home` region](regions.md \"Regions\"), [**its disks**](disks.md) of [\\{region.id\\}](regions.md#id), [r\u00E9gion](regions.md)")]
    [InlineData("**Note (disks)**: *see:* below, _or)_ **above:**\\\nregions[disks] of [a region]({{< relref \"regions\" >}})\\\nend")]
    public void ALineIsReadAsMarkdigReadsIt(string line) => Assert.Equal(Show(ForMarkdig + line), ReadByMarkdig + Show(line));

    [Fact]
    public void ABracketIsALinkWhereThePageDefinesOne()
    {
        Assert.Equal("[!NOTE] of a disk", Show("[!NOTE] of a disk"));
        Assert.Equal("[!NOTE](note.md) of a disk", Show("[!NOTE] of a disk\n\n[!NOTE]: note.md\n"));
    }

    [Fact]
    public void AnyLineIsReadAsMarkdigReadsIt_WhateverItsMarkers()
    {
        var random = new Random(5);
        for (var i = 0; i < 30_000; i++)
        {
            var line = "x " + string.Concat(Enumerable.Range(0, random.Next(1, 10)).Select(_ => s_tokens[random.Next(s_tokens.Length)])) + " end";

            Assert.Equal((line, Show(ForMarkdig + line)), (line, ReadByMarkdig + Show(line)));
        }
    }

    private static string Show(string page) => Reading.Show(Reading.Of(page).All<ParagraphBlock>().First().Text);
}
