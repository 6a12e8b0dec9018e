using System;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Fields of forms that are files.</summary>
public sealed class FilePartTests
{
    [Theory]
    [InlineData("| picture | file contents | The picture of the sticker. |", "_Api.FilePart? Picture { get; init; }")]
    [InlineData("| picture | file | **Required**. The picture of the sticker. |", "public required _Api.FilePart Picture { get; init; }")]
    [InlineData("| picture | array of files | The pictures of the sticker. |", "_Collections.IReadOnlyList<_Api.FilePart>? Picture { get; init; }")]
    [InlineData("| picture | object | The picture, encoded using multipart form data. |", "_Api.FilePart? Picture { get; init; }")]
    public void AFileIsAPartWithANameAndAContentType(string row, string property)
    {
        var run = GeneratorDriverHelper.Run(Sticker(row));
        Assert.Contains(property.Replace("_Api.FilePart", "global::Contoso.Api.FilePart", StringComparison.Ordinal), Code(run), StringComparison.Ordinal);
        Assert.Contains("_Api.FilePart.Add(parts, \"picture\", Picture);", Code(run), StringComparison.Ordinal);
        Assert.Contains("w.String(0, Name);", Code(run), StringComparison.Ordinal);
        Assert.Contains("_Body.Multipart(body)", run["Requests.St.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AFormWithoutFilesHasNoPartOfTheRuntimeForThem()
    {
        var run = GeneratorDriverHelper.Run(Sticker("| tags | string | What it is about. |"));
        Assert.DoesNotContain("AddFiles", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatOnlyTheCommandSendsIsAFileToo()
    {
        var run = GeneratorDriverHelper.Run(DocSet.OfPage("# Stickers\n\n## Add a picture\n\n`POST /stickers/{id}/picture`\n\n"
            + "| Name | Type | Description |\n|---|---|---|\n| caption | string | What it shows. |\n\n"
            + "```bash\ncurl https://shed.example/stickers/7/picture -F \"picture=@sticker.png\" -F caption=Mine\n```\n"));

        Assert.Contains("FilePart? Picture { get; init; }", Code(run), StringComparison.Ordinal);
        Assert.Contains("public string? Caption { get; init; }", Code(run), StringComparison.Ordinal);
    }

    private static string Code(GeneratorRun run) => string.Concat(run.PageFiles);

    private static DocSet Sticker(string row) => DocSet.OfPage($$"""
        # Create sticker

        ## HTTP request

        ```http
        POST https://shed.example/api/stickers
        ```

        ## Form data parameters

        | Field | Type | Description |
        |---|---|---|
        | name | string | The name of the sticker. |
        {{row}}

        ## Response

        `204 No Content`

        ## Example

        ```http
        POST https://shed.example/api/stickers
        Content-Type: multipart/form-data
        ```
        """);
}
