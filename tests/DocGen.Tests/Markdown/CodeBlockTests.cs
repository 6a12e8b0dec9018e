using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class CodeBlockTests
{
    [Fact]
    public void AFenceHasTheAnnotationBeforeIt()
    {
        var reading = Reading.Of("<!-- { \"blockType\": \"request\", \"name\": \"get_boat\" } -->\n\n``` HTTP\nGET /boats\nAccept: x\n```\n");
        var code = reading.Only<CodeBlock>();

        Assert.Equal(("http", "GET /boats\nAccept: x"), (code.Info, code.Text));
        Assert.Equal("get_boat", code.Annotation!["name"]!.Text);
        Assert.Equal((3, 0, 10), (code.Position.Line, code.Position.Column, code.Position.Length));
        Assert.Empty(reading.All<AnnotationBlock>());
    }

    [Fact]
    public void OtherCommentsDoNotComeBetween()
    {
        var reading = Reading.Of("<!-- {\"blockType\":\"resource\"} -->\n<!-- markdownlint-disable -->\n\n```json\n{}\n```\n");

        Assert.Equal("resource", reading.Only<CodeBlock>().Annotation!["blockType"]!.Text);
    }

    [Fact]
    public void AnAnnotationBeforeAnythingElseStandsAlone()
    {
        var reading = Reading.Of("<!-- {\"blockType\":\"permissions\"} -->\n\ntext\n\n```\nx\n```\n");

        Assert.Equal("permissions", reading.Only<AnnotationBlock>().Annotation["blockType"]!.Text);
        Assert.Null(reading.Only<CodeBlock>().Annotation);
    }

    [Fact]
    public void QuotesInAnnotationsMayBeWrittenAsEntities()
    {
        var reading = Reading.Of("text\n\n<!-- {\n  \"blockType&quot;: &quot;resource\",\n  \"@odata.type\": \"shop.lid\"\n} -->\n```json\n{}\n```\n");

        Assert.Empty(reading.Reports);
        Assert.Equal("shop.lid", reading.Only<CodeBlock>().Annotation!["@odata.type"]!.Text);
    }

    [Fact]
    public void BrokenAnnotationsAreReportedWhereTheyBreak()
    {
        var reading = Reading.Of("text\n\n<!-- {\n  \"blockType\": ]\n} -->\n```json\n{}\n```\n");

        Assert.Equal(["DG0008@4:16"], reading.Reports);
        Assert.Null(reading.Only<CodeBlock>().Annotation);
    }

    [Fact]
    public void AFenceLeftOpenEndsBeforeTheNextHeading()
    {
        var reading =
            Reading.Of("# Boat\n```http\nGET /boats\n\n## Response\n\n<!-- {\"blockType\":\"response\"} -->\n```http\nHTTP/1.1 200 OK\n```\n\ntext\n");

        Assert.Equal(["1 Boat", "2 Response"], reading.Headings);
        Assert.Equal(["GET /boats", "HTTP/1.1 200 OK"], reading.All<CodeBlock>().Select(c => c.Text));
        Assert.Equal([2, 8], reading.All<CodeBlock>().Select(c => c.Position.Line));
        Assert.Equal("response", reading.All<CodeBlock>().Last().Annotation!["blockType"]!.Text);
        Assert.Equal(["DG0006@2:1"], reading.Reports);
    }

    [Fact]
    public void TheLastFenceMayBeLeftOpen()
    {
        var reading = Reading.Of("# Boat\n```json\n{ }\n");

        Assert.Equal("{ }", reading.Only<CodeBlock>().Text);
        Assert.Equal(["DG0006@2:1"], reading.Reports);
    }

    [Fact]
    public void ALongerFenceHoldsShorterOnes()
    {
        var reading = Reading.Of("````\n```http\nGET /boats\n```\n````\n");

        Assert.Equal("```http\nGET /boats\n```", reading.Only<CodeBlock>().Text);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void AnOpenCommentIsReportedWhereItStarts()
    {
        var reading = Reading.Of("# Boat\n\n<!-- {\"type\": \"#page.annotation\"}\n\n## Lost\n");

        Assert.Equal("DG0007@3:1", reading.Reports.First());
        Assert.Equal(["1 Boat"], reading.Headings);
    }

    [Fact]
    public void TextBehindACommentIsReported()
        => Assert.Equal(["DG0012@1:18"], Reading.Of("<!-- {\"a\":1} --> ```json\n{}\n").Reports.Take(1));

    [Fact]
    public void FencesInListsArePlainBlocks()
        => Assert.Equal("{}", Reading.Of("- item\n\n  ```json\n  {}\n  ```\n").Only<CodeBlock>().Text);
}
