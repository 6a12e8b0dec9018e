using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>JSON behind the parameters of an operation: a caption in front of it, or a command above it, says what it is.</summary>
public class ShownJsonTests
{
    private const string Json = "\n\n```json\n{ \"size\": 1 }\n```\n\n";
    private const string Pack =
        "# Crates\n\n## Pack a crate\n\n`POST /crates/{id}`\n\n### Parameters\n\n| Name | Type | Description |\n|---|---|---|\n| id | string | Which. |\n\n";

    [Theory]
    [InlineData("**Example response**:", "response")]
    [InlineData("_Example response:_", "response")]
    [InlineData("> Response", "response")]
    [InlineData("Response `200`:", "response")]
    [InlineData("HTTP/1.1 200 OK", "response")]
    [InlineData("The service answers with:", "response")]
    [InlineData("<details>\n<summary>Response</summary>", "response")]
    [InlineData("#### Success (200)", "response")]
    [InlineData("Request body:", "body")]
    [InlineData("> [!NOTE]\n> The result is shown below:", "")]
    [InlineData("The result is in a header, as JSON in base64:", "")]
    [InlineData("The `data` section of the result has the following format:", "")]
    [InlineData("Crates are made of wood.", "")]
    public void ACaptionSaysWhatTheJsonIs(string caption, string expected) => Assert.Equal(expected, Told(Pack + caption + Json));

    [Theory]
    [InlineData("```json title=\"Response\"\n{ \"size\": 1 }\n```\n", "response")]
    [InlineData("<Tabs>\n<TabItem value=\"b\" label=\"Response body\">\n\n```json\n{ \"size\": 1 }\n```\n\n</TabItem>\n</Tabs>\n", "response")]
    [InlineData("{{< tabs >}}\n{{% tab name=\"200\" %}}\n```json\n{ \"size\": 1 }\n```\n{{% /tab %}}\n{{< /tabs >}}\n", "response")]
    [InlineData("{{< tab \"Request body\" >}}\n```json\n{ \"size\": 1 }\n```\n{{< /tab >}}\n", "body")]
    [InlineData("::: details Response\n```json\n{ \"size\": 1 }\n```\n:::\n", "response")]
    [InlineData("::: details Response\nNot yet.\n:::\n\n```json\n{ \"size\": 1 }\n```\n", "")]
    [InlineData("```json title=\"crate.json\"\n{ \"size\": 1 }\n```\n", "")]
    public void TheTitleOfAFenceOrOfItsTabSaysWhatTheJsonIs(string block, string expected) => Assert.Equal(expected, Told(Pack + block));

    [Fact]
    public void JsonInFrontOfAllOperationsShowsWhatTheyHaveInCommon()
        => Assert.Equal("",
            Told("# Crates\n\n## Form of the answers\n\nThe response has this form:" + Json
                + Pack.Replace("# Crates\n\n", "", System.StringComparison.Ordinal)));

    [Fact]
    public void JsonBelowAWholeResponseIsNoOtherBody()
    {
        var page = Pack + "**Example response**:\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/x-tar\n\n...\n```\n\nThe header `X-Stat` decodes to:"
            + Json;
        Assert.Equal(["application/x-tar"], Reading.Page(page).Page.Operations.Single().ResponseSamples.Select(static sample => sample.ContentType));
    }

    [Theory]
    [InlineData("$ curl https://crates.example/crates/7\n{ \"size\": 1 }", "response")]
    [InlineData("curl -i https://crates.example/crates/7 | jq\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"size\": 1 }", "response")]
    [InlineData("curl https://crates.example/crates/7 -d '\n{ \"size\": 1 }\n'", "body")]
    [InlineData("curl https://crates.example/crates/7 -d @- <<EOF\n{ \"size\": 1 }\nEOF", "")]
    public void WhatACommandPrintsBelowItIsTheResponse(string block, string expected)
        => Assert.Equal(expected, Told(Pack + "### Example\n\n```\n" + block + "\n```\n"));

    private static string Told(string page)
    {
        var operation = Reading.Page(page).Page.Operations.Single();
        return operation.ResponseSamples.Any(static sample => sample.HasBody) ? "response"
            : operation.Body.Shape is not null || operation.RequestSamples.Any(static sample => sample.HasBody) ? "body"
            : "";
    }
}
