using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Routes that no page documents.</summary>
public sealed class ApiClientBaseTests
{
    private const string Base = "https://api.contoso.example/v1.0";

    [Theory]
    [InlineData("other/a%20b?x=1", Base + "/other/a%20b?x=1&$select=displayName")]
    [InlineData("/other", Base + "/other?$select=displayName")]
    [InlineData("//evil.example/x", Base + "//evil.example/x?$select=displayName")]
    [InlineData(Base + "/other", Base + "/other?$select=displayName")]
    public async Task APathIsAppendedToTheBaseAddress(string path, string expected)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, """{"id":"a"}""");
        var thing = await handler.Client().SendAsync<Thing>(HttpMethod.Get, path, options: new ODataRequestOptions { Select = [nameof(Thing.DisplayName)] });
        Assert.Equal("a", thing!.Id);
        Assert.Equal(expected, handler.Requests[0].Address);
        Assert.False(handler.Messages[0].Options.TryGetValue(RequestKeys.RouteTemplate, out _));
    }

    [Fact]
    public async Task OtherOriginsAreRefused()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await Assert.ThrowsAsync<InvalidOperationException>(() => handler.Client().SendAsync<Thing>(HttpMethod.Get, "https://evil.example/x"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => handler.Client().GetPageAsync<Thing>("http://api.contoso.example/x"));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ABodyAndAnyMethodCanBeSent()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, """{"a":1}""");
        var result = await handler.Client().SendAsync(new HttpMethod("QUERY"), "other", RequestBody.Patch(new ThingPatch { Count = null }));
        Assert.Equal(1, result!.Value.GetProperty("a").GetInt32());
        Assert.Equal(("QUERY", """{"count":null}"""), (handler.Requests[0].Verb, handler.Requests[0].Body));
        using var reader = new StreamReader(await handler.Client().SendStreamAsync(HttpMethod.Get, "other"));
        Assert.Equal("""{"a":1}""", await reader.ReadToEndAsync());
        var verb = "OPTIONS";
        await handler.Client().Root.SendAsync(verb, null, JsonCodecs.Json, null, default);
        Assert.Equal("OPTIONS", handler.Requests[2].Verb);
    }

    [Fact]
    public async Task ABodyThatIsNotSentIsDisposed()
    {
        var client = new RecordingHandler(HttpStatusCode.OK, "{}").Client();
        var body = RequestBody.Model(new Thing());
        await Assert.ThrowsAsync<ArgumentNullException>("path", () => client.SendAsync(HttpMethod.Post, null!, body));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.ReadAsStringAsync());
        body = RequestBody.Model(new Thing());
        await Assert.ThrowsAsync<ArgumentException>(() => client.Root.SendAsync("POST", body, new RequestOptions { Headers = { ["A"] = "\n" } }, default));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.ReadAsStringAsync());
        await Assert.ThrowsAsync<ArgumentNullException>("method", () => client.SendAsync<Thing>(null!, "x"));
    }

    [Fact]
    public async Task AnAnswerWithoutABodyIsNull()
    {
        var client = new RecordingHandler(HttpStatusCode.NoContent).Client();
        Assert.Null(await client.SendAsync(HttpMethod.Delete, "x"));
        Assert.Null(await client.SendAsync<Thing>(HttpMethod.Post, "x"));
    }
}
