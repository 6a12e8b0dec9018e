using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using DocGen.Runtime.Serialization;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Pages of collections, and the links between them.</summary>
public sealed class CollectionPageTests
{
    private const string Base = "https://api.contoso.example/v1.0";

    [Fact]
    public async Task APageHasItsElementsLinksAndCount()
    {
        var page = await Pages(
            """{"@odata.context":"c","@odata.count":7,"@odata.nextLink":"n","@odata.deltaLink":"d","value":[{"id":"a"},null,{"id":"b"}],"more":1}""")
                .GetAsync();
        Assert.Equal(["a", null, "b"], page.Value.Select(static thing => thing?.Id));
        Assert.Equal((7, "n", "d"), (page.Count, page.NextLink, page.DeltaLink));
        Assert.True(page.TryGetRaw("more", out var more));
        Assert.Equal(1, more.GetInt32());
        Assert.False(page.TryGetRaw("none", out _));
        Assert.Equal(["@odata.context", "more"], page.GetUnknownMembers().Select(static member => member.Key));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":null}""")]
    public async Task APageWithoutElementsIsEmpty(string body) => Assert.Empty((await Pages(body).GetAsync()).Value);

    [Theory]
    [InlineData("""{"@odata.context":"c","more":{"a":[1]},"@odata.count":7,"@odata.nextLink":"n","value":[{"id":"a","x":1},null]}""")]
    [InlineData("""{"@odata.deltaLink":"d","value":[]}""")]
    public void APageIsWrittenAsItWasRead(string body)
    {
        var codec = new PageCodec<Thing>(JsonModelCodec<Thing>.Instance);
        var page = JsonText.Parse(Encoding.UTF8.GetBytes(body), codec)!;
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            JsonWriter.Write(writer, page, codec);
        }

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(body).RootElement, JsonDocument.Parse(output.ToArray()).RootElement));
        Assert.Same(Thing.s_members, codec.Members);
    }

    [Fact]
    public async Task AllPagesAreEnumeratedWithTheHeadersOfTheFirst()
    {
        var handler = Handler(
            ("?$top=2", """{"@odata.nextLink":"https://api.contoso.example/v1.0/things?$top=2&$skiptoken=%2eA'b","value":[{"id":"1"},{"id":"2"}]}"""),
            ("?$top=2&$skiptoken=%2eA'b", """{"@odata.nextLink":"/v1.0/things?page=3","value":[]}"""),
            ("?page=3", """{"@odata.nextLink":"things?page=4","value":[{"id":"3"}]}"""),
            ("?page=4", """{"value":[{"id":"4"}]}"""));
        var page = await handler.Client().Things.GetAsync(new() { Top = 2, Headers = { ["X-A"] = "1" } });
        Assert.Equal(["1", "2", "3", "4"], await IdsAsync(page));
        Assert.All(handler.Requests, static request => Assert.Equal("1", request.Headers["X-A"]));
        Assert.All(handler.Messages,
            static message => Assert.True(message.Options.TryGetValue(RequestKeys.RouteTemplate, out var template) && template == "/things"));
        Assert.Equal($"{Base}/things?$top=2&$skiptoken=%2eA'b", handler.Requests[1].Address);
    }

    [Fact]
    public async Task NoMoreThanTheMaximumIsEnumeratedOrRequested()
    {
        var handler = Handler(("", """{"@odata.nextLink":"things?page=2","value":[{"id":"1"},{"id":"2"}]}"""));
        var page = await handler.Client().Things.GetAsync();
        Assert.Equal(["1"], await IdsAsync(page, 1));
        Assert.Equal(["1", "2"], await IdsAsync(page, 2));
        Assert.Empty(await IdsAsync(page, 0));
        Assert.Single(handler.Requests);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => IdsAsync(page, -1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task EmptyPagesWithEverNewLinksEnd(int maximum)
    {
        var number = 0;
        var handler =
            new RecordingHandler(_ => RecordingHandler.Response(HttpStatusCode.OK, $$"""{"@odata.nextLink":"things?page={{++number}}","value":[]}"""));
        var page = await handler.Client().Things.GetAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => IdsAsync(page, maximum));
        Assert.Equal(1000, handler.Requests.Count);
    }

    [Fact]
    public async Task OfLongLinksOnlyDigestsAreKept()
    {
        var number = 0;
        var handler = new SilentHandler(() => $$"""{"@odata.nextLink":"things?page={{++number}}&{{new string('x', 50_000)}}","value":[{"id":"1"}]}""");
        using var httpClient = new HttpClient(handler);
        CollectionPage<Thing>? page = await new ThingClient(httpClient).Things.GetAsync();
        for (var i = 0; i < 200; i++)
        {
            page = await page!.GetNextPageAsync();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.InRange(handler.Addresses.Count(static address => address.IsAlive), 0, 20);
        GC.KeepAlive(page);
    }

    [Fact]
    public async Task EnumerationIsCancelled()
    {
        var handler = Handler(("", """{"@odata.nextLink":"things?page=2","value":[{"id":"1"},{"id":"2"}]}"""));
        var page = await handler.Client().Things.GetAsync();
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var thing in page.EnumerateAsync().WithCancellation(cancellation.Token))
            {
                cancellation.Cancel();
            }
        });
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("https://api.contoso.example/v1.0/things")]
    [InlineData("/v1.0/things")]
    [InlineData("things?page=2")]
    public async Task ALinkThatWasSeenBeforeEndsWithAnException(string link)
    {
        var body = $$"""{"@odata.nextLink":"{{link}}","value":[{"id":"1"}]}""";
        var handler = Handler(("", body), ("?page=2", body));
        var page = await handler.Client().Things.GetAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => IdsAsync(page));
        Assert.InRange(handler.Requests.Count, 1, 2);
    }

    [Fact]
    public async Task TheSamePageCanBeAskedForItsNextOneAgain()
    {
        var handler = Handler(("", """{"@odata.nextLink":"things?page=2","value":[]}"""), ("?page=2", """{"value":[{"id":"1"}]}"""));
        var page = await handler.Client().Things.GetAsync();
        Assert.Single((await page.GetNextPageAsync())!.Value);
        Assert.Single((await page.GetNextPageAsync())!.Value);
        Assert.Null(await (await page.GetNextPageAsync())!.GetNextPageAsync());
    }

    [Theory]
    [InlineData("https://evil.example/v1.0/things?page=2")]
    [InlineData("http://api.contoso.example/v1.0/things?page=2")]
    [InlineData("https://api.contoso.example:8443/v1.0/things?page=2")]
    [InlineData("https://user@api.contoso.example/v1.0/things?page=2")]
    [InlineData("https://api.contoso.example@evil.example/")]
    [InlineData("https://api.contoso.example.evil.example/")]
    [InlineData("//evil.example/things")]
    [InlineData("\\\\evil.example/things")]
    [InlineData("/\\evil.example/things")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    public async Task LinksToOtherOriginsAreRefused(string link)
    {
        var handler =
            Handler(("", $$"""{"@odata.nextLink":{{JsonSerializer.Serialize(link)}},"@odata.deltaLink":{{JsonSerializer.Serialize(link)}},"value":[]}"""));
        var page = await handler.Client().Things.GetAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetNextPageAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetDeltaPageAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => IdsAsync(page));
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("HTTPS://API.contoso.example:443/v1.0/things?a=%2e%2E/../x&b='{c}'|", "https://api.contoso.example/v1.0/things?a=%2e%2E/../x&b='{c}'|")]
    [InlineData("/a/./b/../c%2Fd?x", "https://api.contoso.example/a/./b/../c%2Fd?x")]
    [InlineData("?page=2", "https://api.contoso.example/v1.0/things?page=2")]
    [InlineData("/a b?x=ä#fragment", "https://api.contoso.example/a%20b?x=%C3%A4")]
    public async Task LinksAreSentAsTheyCome(string link, string expected)
    {
        var sent = "";
        var handler = new RecordingHandler(request =>
        {
            sent = request.RequestUri!.GetLeftPart(UriPartial.Authority) + request.RequestUri.PathAndQuery;
            return RecordingHandler.Response(HttpStatusCode.OK, $$"""{"@odata.nextLink":{{JsonSerializer.Serialize(link)}},"value":[]}""");
        });
        await (await handler.Client().Things.GetAsync()).GetNextPageAsync();
        Assert.Equal(expected, sent);
    }

    [Fact]
    public async Task ADeltaLinkLeadsToWhatHasChanged()
    {
        var handler = Handler(
            ("", """{"@odata.deltaLink":"https://api.contoso.example/v1.0/things","value":[{"id":"1"}]}"""));
        var page = await handler.Client().Things.GetAsync();
        var delta = await page.GetDeltaPageAsync();
        Assert.Single(delta!.Value);
        Assert.Single((await delta.GetDeltaPageAsync())!.Value);
        Assert.Null(await (await Pages("{}").GetAsync()).GetDeltaPageAsync());
    }

    [Fact]
    public async Task AStoredLinkLeadsToItsPage()
    {
        var handler = Handler(("?token=a%2Fb", """{"@odata.nextLink":"things?token=2","value":[{"id":"1"}]}"""), ("?token=2", """{"value":[{"id":"2"}]}"""));
        var page = await handler.Client().GetPageAsync<Thing>($"{Base}/things?token=a%2Fb");
        Assert.Equal(["1", "2"], await IdsAsync(page));
    }

    [Fact]
    public async Task APageThatNoClientReceivedHasNoFurtherPages()
    {
        var page = new CollectionPage<Thing> { Value = [new() { Id = "1" }] };
        Assert.Equal(["1"], await IdsAsync(page));
        await Assert.ThrowsAsync<InvalidOperationException>(() => IdsAsync(new() { NextLink = "x" }));
    }

    [Theory]
    [InlineData("<https://api.contoso.example/v1.0/things?page=2>; rel=\"next\"", "https://api.contoso.example/v1.0/things?page=2")]
    [InlineData("<things?page=2>;rel=next", "things?page=2")]
    [InlineData("<things?page=0>; rel=\"prev\", <things?page=2>; title=\"a, <b>; \\\"c\"; rel=\"last NEXT\"", "things?page=2")]
    [InlineData("<things?page=2,3;4> ; REL = Next , <things?page=9>; rel=last", "things?page=2,3;4")]
    [InlineData("<a>; rel=prev; rel=next", null)]
    [InlineData("<a>; rel=\"next\"; anchor=\"#other\"", null)]
    [InlineData("<a>; rel=nextish, <b>; title=next, <c>", null)]
    [InlineData("<a", null)]
    [InlineData("a; rel=next", null)]
    [InlineData("<a>; rel=\"next", "a")]
    [InlineData("<a>; rel=", null)]
    [InlineData("", null)]
    public async Task TheLinkHeaderLeadsToTheNextPageOfAnArray(string header, string? link)
    {
        var page = await Linked(_ => ("""[{"id":"a"}]""", [header])).Client().Things.GetAsync();
        Assert.Equal(("a", link), (Assert.Single(page.Value).Id, page.NextLink));
    }

    [Fact]
    public async Task ALinkInTheBodyIsTrustedMoreThanTheHeader()
        => Assert.Equal("b", (await Linked(static _ => ("""{"@odata.nextLink":"b","value":[]}""", ["<h>; rel=next"])).Client().Things.GetAsync()).NextLink);

    [Fact]
    public async Task SeveralLinkHeadersAreOneList()
        => Assert.Equal("b", (await Linked(static _ => ("[]", ["<a>; rel=prev", "<b>; rel=next"])).Client().Things.GetAsync()).NextLink);

    [Fact]
    public async Task ArraysAreEnumeratedByTheirLinkHeaders()
    {
        await using var server = await KestrelServer.StartAsync(static async context =>
        {
            var number = context.Request.Query["page"].ToString() is { Length: > 0 } page ? int.Parse(page, CultureInfo.InvariantCulture) : 1;
            if (number < 3)
            {
                context.Response.Headers.Link = $"<{context.Request.Path}?page={number + 1}>; rel=\"next\", <{context.Request.Path}?page=3>; rel=\"last\"";
            }

            await context.Response.WriteAsync($$"""[{"id":"{{number}}"}]""");
        });
        using var httpClient = new HttpClient();
        Assert.Equal(["1", "2", "3"], await IdsAsync(await server.Client(httpClient).Things.GetAsync()));
    }

    [Fact]
    public async Task ALinkHeaderToAnotherOriginIsRefused()
    {
        var handler = Linked(static _ => ("[]", ["<https://evil.example/things?page=2>; rel=next"]));
        var page = await handler.Client().Things.GetAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetNextPageAsync());
        Assert.Single(handler.Requests);
    }

    private static ThingClient.ThingsBuilder Pages(string body) => new RecordingHandler(HttpStatusCode.OK, body).Client().Things;

    private static RecordingHandler Handler(params (string Query, string Body)[] pages)
        => new(request => RecordingHandler.Response(HttpStatusCode.OK, pages.Single(page => page.Query == request.RequestUri!.Query).Body));

    private static RecordingHandler Linked(Func<Uri, (string Body, string[] Links)> answer) => new(request =>
    {
        var (body, links) = answer(request.RequestUri!);
        var response = RecordingHandler.Response(HttpStatusCode.OK, body);
        response.Headers.TryAddWithoutValidation("Link", links);
        return response;
    });

    private sealed class SilentHandler(Func<string> body) : HttpMessageHandler
    {
        public List<WeakReference> Addresses { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
        {
            var response = RecordingHandler.Response(HttpStatusCode.OK, body());
            response.RequestMessage = request;
            Addresses.Add(new(request.RequestUri));
            return Task.FromResult(response);
        }
    }

    private static async Task<List<string?>> IdsAsync(CollectionPage<Thing> page, int maximum = int.MaxValue)
    {
        var ids = new List<string?>();
        await foreach (var thing in page.EnumerateAsync(maximum))
        {
            ids.Add(thing.Id);
        }

        return ids;
    }
}
