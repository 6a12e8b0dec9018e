using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using DocGen.Runtime.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Lists whose pages are objects with members of their own.</summary>
public sealed class PageWalkTests
{
    private static readonly JsonCodec<ToolPage> s_codec = new TypeInfoCodec<ToolPage>(OwnTypes.Default.ToolPage);

    private static readonly PageRule<ToolPage, string> s_cursors = new(static page => page.Tools) { Parameter = "cursor", GetNext = static page => page.Next };

    private static readonly PageRule<ToolPage, string> s_addresses = new(static page => page.Tools) { GetNext = static page => page.Next };

    private static readonly PageRule<ToolPage, string> s_offsets = new(static page => page.Tools)
    {
        Parameter = "offset",
        HasMore = static page => page.HasMore,
        GetTotal = static page => page.Total,
    };

    private static readonly PageRule<ToolPage, string> s_pages = new(static page => page.Tools)
    {
        Parameter = "page",
        FirstPage = 1,
        HasMore = static page => page.HasMore,
        GetTotal = static page => page.Total,
    };

    [Fact]
    public async Task CursorsAreSentWithTheQueryAndTheHeadersOfTheFirstRequest()
    {
        var targets = new ConcurrentQueue<string>();
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            targets.Enqueue(context.Features.Get<IHttpRequestFeature>()!.RawTarget + " " + context.Request.Headers["X-A"]);
            await context.Response.WriteAsync(context.Request.Query["cursor"].ToString() switch
            {
                "" => """{"tools":["axe","saw"],"next":"b c&"}""",
                "b c&" => """{"tools":null,"next":"d"}""",
                _ => """{"tools":["file"],"next":""}""",
            });
        });
        using var httpClient = new HttpClient();
        var options = new RequestOptions { Query = { ["size"] = "2", ["of"] = "a b" }, Headers = { ["X-A"] = "1" } };
        var tools = server.Client(httpClient).Root.Literal("tools").EnumerateAsync(s_codec, s_cursors, options, int.MaxValue, default);

        Assert.Equal(["axe", "saw", "file"], await ListAsync(tools));
        Assert.Equal(["/tools?size=2&of=a%20b 1", "/tools?size=2&of=a%20b&cursor=b%20c%26 1", "/tools?size=2&of=a%20b&cursor=d 1"], targets);
        Assert.Equal(["axe", "saw", "file"], await ListAsync(tools));
    }

    [Fact]
    public async Task AddressesAreFollowedOnTheOwnOriginOnly()
    {
        var handler = Handler(
            ("", """{"tools":["axe"],"next":"/v1.0/tools?p=2"}"""),
            ("?p=2", """{"tools":["saw"],"next":"https://evil.example/tools?p=3"}"""));
        var seen = new List<string>();
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var tool in Tools(handler, s_addresses))
            {
                seen.Add(tool);
            }
        });

        Assert.Equal(["axe", "saw"], seen);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task OffsetsGoOnFromWhereTheFirstRequestBegan()
    {
        var handler = Handler(
            ("?offset=4&limit=2", """{"tools":["axe","saw"],"total":7}"""),
            ("?limit=2&offset=6", """{"tools":["file"],"total":7}"""));
        Assert.Equal(["axe", "saw", "file"], await ListAsync(Tools(handler, s_offsets, new() { Query = { ["offset"] = "4", ["limit"] = "2" } })));
    }

    [Theory]
    [InlineData("""{"tools":[]}""")]
    [InlineData("""{"tools":["file"],"hasMore":false}""")]
    [InlineData("""{"tools":["file"],"total":3}""")]
    public async Task CountedPagesEndWhereThePageSaysSoOrHasNoElement(string last)
    {
        foreach (var (rule, query) in new[] { (s_offsets, "?offset=2"), (s_pages, "?page=2") })
        {
            var handler = Handler(("", """{"tools":["axe","saw"],"hasMore":true}"""), (query, last));
            Assert.StartsWith("axe,saw", string.Join(',', await ListAsync(Tools(handler, rule))), StringComparison.Ordinal);
            Assert.Equal(2, handler.Requests.Count);
        }
    }

    [Fact]
    public async Task ThePageAfterTheOneThatIsAskedForIsTheNext()
    {
        var handler = Handler(("?page=5", """{"tools":["axe"]}"""), ("?page=6", """{"tools":[]}"""));
        Assert.Equal(["axe"], await ListAsync(Tools(handler, s_pages, new() { Query = { ["page"] = "5" } })));
    }

    [Fact]
    public async Task ArraysAreRequestedByTheNumbersOfTheirPagesUntilOneIsEmpty()
    {
        var handler = Handler(("", """["axe","saw"]"""), ("?page=2", """["file"]"""), ("?page=3", "[]"));
        PageRule<CollectionPage<string>, string> rule = new(static page => page.Value) { Parameter = "page", FirstPage = 1 };
        var tools = handler.Client().Root.Literal("tools").EnumerateAsync(new PageCodec<string>(JsonCodecs.String), rule, null, int.MaxValue, default);
        Assert.Equal(["axe", "saw", "file"], await ListAsync(tools));
    }

    [Fact]
    public async Task NoMoreThanTheMaximumIsRequested()
    {
        var handler = Handler(("", """{"tools":["axe","saw"],"next":"b"}"""));
        Assert.Equal(["axe", "saw"], await ListAsync(Tools(handler, s_cursors, maximum: 2)));
        Assert.Equal(["axe"], await ListAsync(Tools(handler, s_cursors, maximum: 1)));
        Assert.Equal(2, handler.Requests.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tools(handler, s_cursors, maximum: -1));
    }

    [Theory]
    [InlineData("""{"tools":["axe"],"next":"b"}""")]
    [InlineData("""{"tools":[],"next":"b"}""")]
    public async Task ACursorThatComesAgainEndsWithAnException(string body)
    {
        var handler = Handler(("", body), ("?cursor=b", body));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(Tools(handler, s_cursors)));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task EmptyPagesWithEverNewCursorsEnd()
    {
        var number = 0;
        var handler = new RecordingHandler(_ => RecordingHandler.Response(HttpStatusCode.OK, $$"""{"tools":[],"next":"{{++number}}"}"""));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(Tools(handler, s_cursors)));
        Assert.Equal(1000, handler.Requests.Count);
    }

    [Fact]
    public async Task EnumerationIsCancelled()
    {
        var handler = Handler(("", """{"tools":["axe","saw"],"next":"b"}"""));
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var tool in Tools(handler, s_cursors).WithCancellation(cancellation.Token))
            {
                cancellation.Cancel();
            }
        });
    }

    [Fact]
    public async Task AFailureOnTheWayIsAnApiException()
    {
        var handler = new RecordingHandler(static request => request.RequestUri!.Query.Length == 0
            ? RecordingHandler.Response(HttpStatusCode.OK, """{"tools":["axe"],"next":"b"}""")
            : RecordingHandler.Response(HttpStatusCode.TooManyRequests, """{"error":"slow_down"}"""));
        Assert.Equal("slow_down", (await Assert.ThrowsAsync<ApiException>(() => ListAsync(Tools(handler, s_cursors)))).Code);
    }

    private static IAsyncEnumerable<string> Tools(
        RecordingHandler handler, PageRule<ToolPage, string> rule, RequestOptions? options = null, int maximum = int.MaxValue)
        => handler.Client().Root.Literal("tools").EnumerateAsync(s_codec, rule, options, maximum, default);

    private static RecordingHandler Handler(params (string Query, string Body)[] pages)
        => new(request => RecordingHandler.Response(HttpStatusCode.OK, pages.Single(page => page.Query == request.RequestUri!.Query).Body));

    private static async Task<List<string>> ListAsync(IAsyncEnumerable<string> tools)
    {
        var list = new List<string>();
        await foreach (var tool in tools)
        {
            list.Add(tool);
        }

        return list;
    }
}
