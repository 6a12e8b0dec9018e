using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Responses: what they hold reaches the caller, and what they should not be is said.</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task AnObjectIsReadWithWhatIsUnknown()
    {
        var thing = await GetAsync("""{"@odata.context":"x","id":"a","displayName":"b","count":3,"more":[1,{"a":null}]}""");
        Assert.Equal(("a", "b", 3), (thing.Id, thing.DisplayName, thing.Count));
        Assert.True(thing.TryGetRaw("more", out var more));
        Assert.Equal("""[1,{"a":null}]""", more.GetRawText());
    }

    [Fact]
    public async Task AByteOrderMarkIsNoPartOfTheJson() => Assert.Equal("a", (await GetAsync("\uFEFF{\"id\":\"a\"}")).Id);

    [Fact]
    public async Task OtherEncodingsAreReadAsTheContentTypeNamesThem()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            var handler = new RecordingHandler(_ => new(HttpStatusCode.OK)
            {
                Content = new StringContent("{\"id\":\"ä\"}", encoding, "application/json"),
            });
            Assert.Equal("ä", (await handler.Client().Things["a"].GetAsync()).Id);
        }
    }

    [Fact]
    public async Task AnUnknownEncodingIsTakenForUtf8()
        => Assert.Equal("ä",
            (await new RecordingHandler(HttpStatusCode.OK, "{\"id\":\"ä\"}", "application/json; charset=\"x-none\"").Client().Things["a"].GetAsync()).Id);

    [Theory]
    [InlineData("""{"id":"a"}x""")]
    [InlineData("""{"id":"a"}{}""")]
    [InlineData("""{"id":"a\u0000""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task ASuccessThatIsNoObjectIsAnApiExceptionWithStatusRouteAndReason(string body)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => GetAsync(body));
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(body, exception.RawBody);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
        Assert.StartsWith("GET /things/{thing-id}: 200 (OK): The response cannot be read. ", exception.Message);
        Assert.EndsWith(exception.InnerException!.Message, exception.Message);
    }

    [Fact]
    public async Task ASuccessThatIsNotJsonIsAnApiExceptionWithItsBody()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "<html>Sign in</html>", "text/html");
        var exception = await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal("<html>Sign in</html>", exception.RawBody);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
        Assert.Equal("GET /things/{thing-id}: 200 (OK): The response is not JSON.", exception.Message);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.OK)]
    public async Task ASuccessWithoutABodyWhereThereShouldBeOneIsAnApiException(HttpStatusCode status)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => new RecordingHandler(status, "").Client().Things["a"].GetAsync());
        Assert.Equal(status, exception.StatusCode);
        Assert.EndsWith("The response has no body, where the documentation has one.", exception.Message);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "The kiln is \"hot\".\n")]
    [InlineData("application/xml", "<kiln heat='9'/>")]
    public async Task ATextWhereNothingIsDocumentedIsAJsonText(string contentType, string body)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, body, contentType);
        Assert.Equal(body, (await handler.Client().Root.SendAsync("GET", null, JsonCodecs.Json, null, default)).GetString());
    }

    [Fact]
    public async Task APageInHtmlIsNotTakenForTheAnswer()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "<html>Sign in</html>", "text/html");
        await Assert.ThrowsAsync<ApiException>(() => handler.Client().Root.SendAsync("GET", null, JsonCodecs.Json, null, default));
    }

    [Fact]
    public async Task JsonOfAnyShapeMayBeMissing()
        => Assert.Equal(
            JsonValueKind.Undefined,
            (await new RecordingHandler(HttpStatusCode.Accepted).Client().Root.SendAsync("POST", null, JsonCodecs.Json, null, default)).ValueKind);

    [Theory]
    [InlineData("""{"@odata.context":"x","value":5}""")]
    [InlineData("""{"value":5,"more":{"value":6}}""")]
    [InlineData("5")]
    [InlineData("\uFEFF5")]
    public async Task AValueIsReadFromItsMemberOrAsItIs(string body)
        => Assert.Equal(5, await new RecordingHandler(HttpStatusCode.OK, body).Client().Things["a"].CountAsync());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":"x"}""")]
    public async Task AMissingValueIsAnApiException(string body)
        => await Assert.ThrowsAsync<ApiException>(() => new RecordingHandler(HttpStatusCode.OK, body).Client().Things["a"].CountAsync());

    [Fact]
    public async Task NotModifiedIsNullWhereItIsDocumented()
    {
        var metadata = new ResponseMetadata();
        var handler = new RecordingHandler(HttpStatusCode.NotModified);
        var root = handler.Client().Root;
        Assert.Null(await handler.Client().Things["a"].GetIfModifiedAsync(new() { Headers = { ["If-None-Match"] = "\"1\"" }, Metadata = metadata }));
        Assert.Equal(HttpStatusCode.NotModified, metadata.StatusCode);
        Assert.Null(await root.SendPageOrNullAsync<Thing>("GET", null, null, default));
        Assert.Null(await root.SendStreamOrNullAsync("GET", null, null, null, default));
        Assert.Null(await root.SendOrNullStructAsync("GET", null, JsonCodecs.Json, null, default));
        Assert.Null(await root.SendValueOrNullStructAsync("GET", null, JsonCodecs.Int32, null, default));
        Assert.Null(await root.SendValueOrNullAsync("GET", null, JsonCodecs.String, null, default));
        await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync());
    }

    [Fact]
    public async Task WhatIsModifiedIsReadWhereNotModifiedIsDocumented()
    {
        var root = new RecordingHandler(HttpStatusCode.OK, """{"id":"a","value":5}""").Client().Root;
        Assert.Equal("a", (await root.SendOrNullAsync<Thing>("GET", null, null, default))!.Id);
        Assert.Equal(5, await root.SendValueOrNullStructAsync("GET", null, JsonCodecs.Int32, null, default));
        Assert.Equal(JsonValueKind.Object, (await root.SendOrNullStructAsync("GET", null, JsonCodecs.Json, null, default))!.Value.ValueKind);
    }

    [Fact]
    public async Task AStreamIsNotBuffered()
    {
        var source = new EndlessStream();
        var handler = new RecordingHandler(_ => new(HttpStatusCode.OK) { Content = new StreamContent(source) });
        await using (var stream = await handler.Client().Things["a"].GetContentAsync())
        {
            var buffer = new byte[10];
            Assert.Equal(10, await stream.ReadAsync(buffer));
            Assert.True(source.BytesRead <= 10);
            Assert.False(source.IsDisposed);
        }

        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task AFailureThatAStreamAwaitsEndsTheResponse()
    {
        var source = new EndlessStream();
        var handler = new RecordingHandler(_ => new(HttpStatusCode.NotFound) { Content = new StreamContent(source) });
        var exception = await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetContentAsync());
        Assert.True(exception.IsRawBodyTruncated);
        Assert.Equal(64 * 1024, exception.RawBody.Length);
        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task TheResponseIsDisposedHoweverItEnds()
    {
        foreach (var body in new[] { """{"id":"a"}""", "x", """{"id":5}""" })
        {
            var content = new TrackedContent(body);
            var handler = new RecordingHandler(_ => new(HttpStatusCode.OK) { Content = content });
            await Record.ExceptionAsync(() => handler.Client().Things["a"].GetAsync());
            Assert.True(content.IsDisposed);
        }
    }

    [Fact]
    public async Task ABodyLongerThanTheClientAllowsIsRefused()
    {
        foreach (var isLengthKnown in new[] { true, false })
        {
            var handler = new RecordingHandler(_ => new(HttpStatusCode.OK)
            {
                Content = isLengthKnown ? new ByteArrayContent(new byte[2000]) : new StreamContent(new EndlessStream()),
            });
            using var httpClient = new HttpClient(handler) { MaxResponseContentBufferSize = 1000 };
            await Assert.ThrowsAsync<HttpRequestException>(() => new ThingClient(httpClient).Things["a"].GetAsync());
        }
    }

    [Fact]
    public async Task ABodyHasToComeWithinTheTimeout()
    {
        var handler = new RecordingHandler(static _ => new(HttpStatusCode.OK) { Content = new StreamContent(new SilentStream()) });
        using var httpClient = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => new ThingClient(httpClient).Things["a"].GetAsync());
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task AFailureWhoseBodyDoesNotComeKeepsItsStatus()
    {
        var handler = new RecordingHandler(static _ => new(HttpStatusCode.BadGateway) { Content = new StreamContent(new SilentStream()) });
        using var httpClient = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        var exception = await Assert.ThrowsAsync<ApiException>(() => new ThingClient(httpClient).Things["a"].GetAsync());
        Assert.Equal((HttpStatusCode.BadGateway, ""), (exception.StatusCode, exception.RawBody));
        using var cancellation = new CancellationTokenSource(50);
        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => handler.Client().Things["a"].GetAsync(null, cancellation.Token));
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task TheCallersCancellationEndsABody()
    {
        var handler = new RecordingHandler(static _ => new(HttpStatusCode.OK) { Content = new StreamContent(new SilentStream()) });
        using var cancellation = new CancellationTokenSource(50);
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => handler.Client().Things["a"].GetAsync(null, cancellation.Token));
        Assert.IsNotType<TimeoutException>(exception.InnerException);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => handler.Client().Things["a"].GetAsync(null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task MetadataHasTheHeadersBesideTheResult()
    {
        var metadata = new ResponseMetadata();
        Assert.Null(metadata.ETag);
        Assert.Empty(metadata.Headers);
        var handler = new RecordingHandler(static _ =>
        {
            var response = RecordingHandler.Response(HttpStatusCode.Accepted, """{"id":"a"}""");
            response.Headers.TryAddWithoutValidation("ETag", "W/\"1\"");
            response.Headers.TryAddWithoutValidation("Location", "/v1.0/operations/1");
            response.Headers.TryAddWithoutValidation("Retry-After", "7");
            response.Headers.TryAddWithoutValidation("request-id", "r1");
            response.Headers.TryAddWithoutValidation("X-Many", ["1", "2"]);
            return response;
        });
        Assert.Equal("a", (await handler.Client().Things.PostAsync(new(), new() { Metadata = metadata }))!.Id);
        Assert.Equal(HttpStatusCode.Accepted, metadata.StatusCode);
        Assert.Equal("W/\"1\"", metadata.ETag);
        Assert.Equal(new Uri("https://api.contoso.example/v1.0/operations/1"), metadata.Location);
        Assert.Equal(TimeSpan.FromSeconds(7), metadata.RetryAfter);
        Assert.Equal("r1", metadata.RequestId);
        Assert.Equal("1, 2", metadata.GetHeader("x-many"));
        Assert.Equal("application/json", metadata.GetHeader("Content-Type"));
        Assert.Null(metadata.GetHeader("X-None"));
        Assert.Contains(metadata.Headers, static header => header.Key == "Content-Type");
        Assert.Equal("1, 2", metadata.Headers.Single(static header => header.Key == "X-Many").Value);
    }

    [Fact]
    public async Task RequestsHaveTheVersionOfTheClient()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient =
            new HttpClient(handler) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        httpClient.DefaultRequestHeaders.Add("User-Agent", "Own/2");
        await new ThingClient(httpClient).Things["a"].GetAsync();
        Assert.Equal(HttpVersion.Version20, handler.Messages[0].Version);
        Assert.Equal(HttpVersionPolicy.RequestVersionExact, handler.Messages[0].VersionPolicy);
        Assert.Equal("Own/2", handler.Requests[0].Headers["User-Agent"]);
    }

    private static Task<Thing> GetAsync(string body) => new RecordingHandler(HttpStatusCode.OK, body).Client().Things["a"].GetAsync();

    private sealed class TrackedContent(string body) : StringContent(body, Encoding.UTF8, "application/json")
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long BytesRead { get; private set; }

        public bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            BytesRead += buffer.Length;
            return new(buffer.Length);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
