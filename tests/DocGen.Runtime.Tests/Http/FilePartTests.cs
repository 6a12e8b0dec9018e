using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Files that are parts of a form.</summary>
public sealed class FilePartTests
{
    [Fact]
    public async Task FilesArriveWithTheirNamesAndContentTypes()
    {
        var received = new List<string>();
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync();
            received.Add($"{form["name"]}");
            foreach (var file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream());
                received.Add($"{file.Name} {file.FileName} {file.ContentType} {await reader.ReadToEndAsync()}");
            }

            await context.Response.WriteAsync("{}");
        });
        using var httpClient = new HttpClient();
        using var content = Bytes("--bytes--");
        content.Position = 2;
        var request = new PictureRequest
        {
            Name = "Ä",
            Picture = new FilePart(content, "ä b.png", "image/png"),
            Others = [new FilePart(Bytes("1"), "1.txt"), new FilePart(Bytes("2"), "2.txt", "text/plain; charset=utf-8")],
        };
        await server.Client(httpClient).SendAsync(HttpMethod.Post, "pictures", RequestBody.Multipart(request));

        Assert.Equal(
            ["Ä", "picture ä b.png image/png bytes--", "others 1.txt application/octet-stream 1", "others 2.txt text/plain; charset=utf-8 2"], received);
        Assert.True(content.CanRead);
    }

    [Fact]
    public async Task ANameCannotEndItsHeader()
    {
        var body = RequestBody.Multipart(new PictureRequest { Picture = new FilePart(Bytes("1"), "a\"\r\nX-B: 2.png") });
        var text = await body.ReadAsStringAsync();

        Assert.Contains("filename=\"a%22%0D%0AX-B: 2.png\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-B", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotAssignedIsNotSent()
        => Assert.DoesNotContain("form-data", await RequestBody.Multipart(new PictureRequest()).ReadAsStringAsync(), StringComparison.Ordinal);

    [Fact]
    public void WhatCannotBeAPartIsRefused()
    {
        var closed = Bytes("1");
        closed.Dispose();
        Assert.Throws<ArgumentException>("content", () => new FilePart(closed, "a"));
        Assert.Throws<ArgumentNullException>("content", () => new FilePart(null!, "a"));
        Assert.Throws<ArgumentException>("fileName", () => new FilePart(Bytes("1"), ""));
        Assert.Throws<ArgumentException>("contentType", () => new FilePart(Bytes("1"), "a", "png"));
    }

    [Fact]
    public void APartCanBeMadeInAnInitializer()
    {
        var part = new FilePart { Content = Bytes("1"), FileName = "a.png", ContentType = "image/png" };

        Assert.Equal(("a.png", "image/png"), (part.FileName, part.ContentType));
        Assert.True(part.Content.CanRead);
        Assert.Equal("application/octet-stream", new FilePart(Bytes("1"), "a").ContentType);
        Assert.Throws<ArgumentException>("value", () => new FilePart { Content = Bytes("1"), FileName = "" });
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
