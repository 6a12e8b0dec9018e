using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Request bodies: exactly what was given, with its type and length.</summary>
public sealed class RequestBodyTests
{
    [Fact]
    public async Task AModelIsSentWithoutItsNulls()
    {
        var request = await SendAsync(static client => client.Things.PostAsync(new() { DisplayName = "ä+<" }));
        Assert.Equal("""{"displayName":"ä+<"}""", request.Body);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("22", request.Headers["Content-Length"]);
    }

    [Fact]
    public async Task TheTypeIsSentOnlyIfItIsNotTheDeclaredOne()
        => Assert.Equal(
            """{"@odata.type":"#contoso.specialThing","id":"a"}""",
            (await SendAsync(static client => client.Things.PostAsync(new SpecialThing { Id = "a" }))).Body);

    [Fact]
    public async Task TheContextOfAResponseIsNotSentBack()
    {
        var read = Json.Read<Thing>("""{"@odata.context":"https://contoso.example/$metadata#things/$entity","@odata.etag":"e","id":"a","more":1}""");

        using var body = RequestBody.Model(read);

        Assert.Equal("""{"id":"a","@odata.etag":"e","more":1}""", Encoding.UTF8.GetString(await ToBytesAsync(body)));
        Assert.True(read.TryGetRaw("@odata.context", out _));
    }

    [Fact]
    public async Task APatchSendsWhatIsAssignedNullsIncluded()
    {
        Assert.Equal("""{"count":12}""", (await SendAsync(static client => client.Things["a"].PatchAsync(new() { Count = 12 }))).Body);
        Assert.Equal("""{"displayName":null}""", (await SendAsync(static client => client.Things["a"].PatchAsync(new() { DisplayName = null }))).Body);
        Assert.Equal("{}", (await SendAsync(static client => client.Things["a"].PatchAsync(new()))).Body);
    }

    [Fact]
    public async Task OtherBodiesAreSentAsTheyAre()
    {
        Assert.Equal("""{"reason":"x"}""", (await SendAsync(static client => client.Things["a"].CloseAsync(new() { Reason = "x" }))).Body);
        Assert.Equal("""[{"id":"a"},{"@odata.type":"#contoso.specialThing","id":"b"}]""",
            await TextAsync(RequestBody.Models<Thing>([new() { Id = "a" }, new SpecialThing { Id = "b" }])));
        Assert.Equal("""{"a":[1,null]}""", await TextAsync(RequestBody.Json(JsonDocument.Parse("""{"a":[1,null]}""").RootElement)));
        Assert.Equal("""{"@odata.id":"https://a.example/b"}""", await TextAsync(RequestBody.Reference("https://a.example/b")));
    }

    [Fact]
    public async Task PartsHaveABoundary()
    {
        using var form = new MultipartFormDataContent("b") { { new StringContent("1"), "a" } };
        Assert.Contains("--b--", await TextAsync(RequestBody.Parts(form)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("contentType", () => RequestBody.Stream(new MemoryStream(), "multipart/form-data"));
        Assert.Equal("b", RequestBody.Stream(new MemoryStream(), "multipart/form-data; boundary=b").Headers.ContentType!.Parameters.Single().Value);
        Assert.Throws<ArgumentNullException>("body", () => RequestBody.Parts(null!));
    }

    [Theory]
    [InlineData(null, "*/*")]
    [InlineData("image/jpeg", "image/jpeg")]
    public async Task AStreamIsAskedForByItsDocumentedTypeOrAny(string? documented, string accept)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "");
        await handler.Client().Root.SendStreamAsync("GET", null, documented, null, default);
        await handler.Client().Root.SendStreamAsync("GET", null, documented, new RequestOptions { Headers = { ["Accept"] = "image/png" } }, default);
        await handler.Client().SendStreamAsync(HttpMethod.Get, "x");
        Assert.Equal([accept, "image/png", "*/*"], handler.Requests.Select(static request => request.Headers["Accept"]));
    }

    [Fact]
    public async Task ABodyThatWasDisposedIsNeverSentEmpty()
    {
        for (var i = 0; i < 2000; i++)
        {
            var body = RequestBody.Model(new Thing { Id = "a" });
            var stream = new MemoryStream();
            var sending = Task.Run(async () => await Record.ExceptionAsync(() => body.CopyToAsync(stream)));
            body.Dispose();
            Assert.Equal(await sending is null ? """{"id":"a"}""" : "", Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    [Fact]
    public void MissingBodiesAreRefused()
    {
        var client = new RecordingHandler(HttpStatusCode.OK, "{}").Client();
        Assert.Throws<ArgumentNullException>("body", () => { _ = client.Things.PostAsync(null!); });
        Assert.Throws<ArgumentNullException>("body", () => { _ = client.Things["a"].PatchAsync(null!); });
        Assert.Throws<ArgumentNullException>("body", () => { _ = client.Things["a"].CloseAsync(null!); });
        Assert.Throws<ArgumentNullException>("body", () => { _ = client.Things["a"].PutContentAsync(null!); });
        Assert.Throws<ArgumentException>("odataId", () => RequestBody.Reference(""));
        Assert.Throws<ArgumentException>("body", () => RequestBody.Json(default));
        Assert.Throws<ArgumentNullException>("body", () => RequestBody.Models<Thing>(null!));
    }

    [Fact]
    public async Task AStreamIsSentFromWhereItStandsWithItsLength()
    {
        using var stream = new MemoryStream("--content"u8.ToArray()) { Position = 2 };
        var request = await SendAsync(client => client.Things["a"].PutContentAsync(stream, "text/plain; charset=utf-8"));
        Assert.Equal("content", request.Body);
        Assert.Equal("text/plain; charset=utf-8", request.Headers["Content-Type"]);
        Assert.Equal("7", request.Headers["Content-Length"]);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task AStreamWithoutALengthIsSentInChunks()
    {
        using var stream = new UnseekableStream("content"u8.ToArray());
        using var body = RequestBody.Stream(stream, "application/octet-stream");
        Assert.Null(body.Headers.ContentLength);
        Assert.Equal("content", Encoding.UTF8.GetString(await ToBytesAsync(body)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ToBytesAsync(body));
    }

    [Fact]
    public async Task AStreamCanBeSentAgain()
    {
        using var stream = new MemoryStream("content"u8.ToArray());
        using var body = RequestBody.Stream(stream, "application/octet-stream");
        Assert.Equal("content", Encoding.UTF8.GetString(await ToBytesAsync(body)));
        Assert.Equal("content", Encoding.UTF8.GetString(await ToBytesAsync(body)));
    }

    [Fact]
    public void StreamsThatCannotBeSentAreRefused()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => RequestBody.Stream(closed, "text/plain"));
        Assert.Throws<ArgumentException>("contentType", () => RequestBody.Stream(Stream.Null, "text\r\nplain"));
    }

    [Fact]
    public async Task ABodyCanBeSentAgainByAHandler()
    {
        using var body = RequestBody.Model(new Thing { Id = "a" });
        Assert.Equal("""{"id":"a"}""", Encoding.UTF8.GetString(await ToBytesAsync(body)));
        Assert.Equal("""{"id":"a"}""", Encoding.UTF8.GetString(await ToBytesAsync(body)));
        body.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ToBytesAsync(body));
    }

    [Fact]
    public async Task TheBytesOfABodyThatIsStillReadAreNotUsedForAnother()
    {
        var stalled = new StalledStream();
        var body = RequestBody.Model(new Thing { Id = new string('a', 5000) });
        var sending = body.CopyToAsync(stalled);
        body.Dispose();
        for (var i = 0; i < 20; i++)
        {
            using var other = RequestBody.Model(new Thing { Id = new string('b', 5000) });
        }

        Assert.DoesNotContain((byte)'b', stalled.Written.Span.ToArray());
        stalled.Finish();
        await sending;
    }

    private static async Task<(string Verb, string Address, System.Collections.Generic.Dictionary<string, string> Headers, string? Body)> SendAsync(
        Func<ThingClient, Task> send)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await send(handler.Client());
        return Assert.Single(handler.Requests);
    }

    private static async Task<string> TextAsync(HttpContent content)
    {
        using (content)
        {
            return await content.ReadAsStringAsync();
        }
    }

    // Not ReadAsByteArrayAsync: that buffers.
    private static async Task<byte[]> ToBytesAsync(HttpContent content)
    {
        using var stream = new MemoryStream();
        await content.CopyToAsync(stream);
        return stream.ToArray();
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class StalledStream : MemoryStream
    {
        private readonly TaskCompletionSource _finished = new();

        public ReadOnlyMemory<byte> Written { get; private set; }

        public void Finish() => _finished.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written = buffer;
            await _finished.Task;
        }
    }
}
