using System.Text;
using DocGen.EndToEnd.Tests.Infrastructure;
using Library.Models;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Bodies and headers of requests, as they arrive at a server.</summary>
public sealed class BodyTests
{
    [Fact]
    public async Task ABodyOfEitherTypeSaysWhichItIs()
    {
        await using ScriptedServer server =
            await ScriptedServer.StartAsync(201, "application/json", """{"@odata.type":"#library.filmItem","id":"2","title":"Rain","minutes":94}""");

        await server.Client.Shelves["1"].Items.PostAsync(new BookItem { Title = "Atlas", Pages = 320 });
        Item film = (await server.Client.Shelves["1"].Items.PostAsync(new FilmItem { Title = "Rain", Minutes = 94, Tags = ["new"] }))!;

        Assert.Equal(94, Assert.IsType<FilmItem>(film).Minutes);
        Assert.Equal("""{"@odata.type":"#library.bookItem","title":"Atlas","pages":320}""", server.Requests[0].Body);
        Assert.Equal("""{"@odata.type":"#library.filmItem","title":"Rain","tags":["new"],"minutes":94}""", server.Requests[1].Body);
        Assert.Equal("application/json", server.Requests[1].Headers["Content-Type"]);
    }

    [Fact]
    public async Task AStreamGoesUpWithItsTypeAndItsLengthFromWhereItStands()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(204, "text/plain", "");
        using MemoryStream film = new(Encoding.UTF8.GetBytes("header and film"));
        film.Position = "header and ".Length;

        await server.Client.Films["3"].Content.PutAsync(film, "video/mp4; codecs=\"avc1\"");

        ScriptedRequest request = Assert.Single(server.Requests);
        Assert.Equal("PUT /v1.0/films/3/content", request.Line);
        Assert.Equal("film", request.Body);
        Assert.Equal(("4", "video/mp4; codecs=\"avc1\""), (request.Headers["Content-Length"], request.Headers["Content-Type"]));
        Assert.False(request.Headers.ContainsKey("Transfer-Encoding"));
        Assert.True(film.CanRead);
    }

    [Fact]
    public async Task AStreamOfUnknownLengthGoesUpInChunks()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(204, "text/plain", "");
        System.IO.Pipelines.Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("film"));
        await pipe.Writer.CompleteAsync();

        await server.Client.Films["3"].Content.PutAsync(pipe.Reader.AsStream());

        ScriptedRequest request = Assert.Single(server.Requests);
        Assert.Equal(("film", "chunked", "video/mp4"), (request.Body, request.Headers["Transfer-Encoding"], request.Headers["Content-Type"]));
    }

    [Theory]
    [InlineData("video/mp4\r\nX-Forged: 1")]
    [InlineData("film")]
    public async Task AContentTypeThatIsNoneIsRefusedBeforeAnythingIsSent(string contentType)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(204, "text/plain", "");

        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.Films["3"].Content.PutAsync(new MemoryStream(), contentType));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("respond-async\r\nX-Forged: 1")]
    [InlineData("respond-async\nX-Forged: 1")]
    [InlineData("respond-async\r")]
    [InlineData("respond\0async")]
    public async Task ALineBreakInADocumentedHeaderIsRefusedBeforeAnythingIsSent(string value)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "application/json", "{}");

        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.Shelves.GetAsync(new() { Prefer = value }));
        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.Shelves["1"].GetAsync(new() { IfNoneMatch = value }));
        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.Shelves["1"].PatchAsync(new() { Label = "Maps" }, new() { IfMatch = value }));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task NamesInQueriesAreThoseOfTheService()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "application/json", """{"value":[]}""");

        await server.Client.Shelves.GetAsync(new()
        {
            Select = [nameof(Shelf.Label), $"{nameof(Shelf.Keeper)}/{nameof(Keeper.DisplayName)}"],
            Expand = [$"{nameof(Shelf.Items)}($select={nameof(Item.Title)};$orderby={nameof(Item.Title)} desc;"
                + $"$expand={nameof(Item.Keeper)}($select={nameof(Keeper.Deputy)}))"],
            Filter = $"{nameof(Shelf.Items)}/any(i: i/{nameof(Item.Keeper)}/{nameof(Keeper.DisplayName)} eq 'Keeper' and "
                + $"i/library.bookItem/{nameof(BookItem.Pages)} gt 9) and {nameof(Shelf.Label)} ne 'Label'",
            OrderBy = [$"{nameof(Shelf.Keeper)}/{nameof(Keeper.DisplayName)} desc"],
        });

        Assert.Equal(
            "GET /v1.0/shelves?$select=label,keeper/displayName&$expand=items($select=title;$orderby=title desc;$expand=keeper($select=deputy))"
            + "&$filter=items/any(i: i/keeper/displayName eq 'Keeper' and i/library.bookItem/pages gt 9) and label ne 'Label'&$orderby=keeper/displayName desc",
            Uri.UnescapeDataString(Assert.Single(server.Requests).Line));
    }
}
