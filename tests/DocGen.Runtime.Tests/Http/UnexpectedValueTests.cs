using System;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Values in responses that are not of their documented types.</summary>
public sealed class UnexpectedValueTests
{
    private const string Body = """{"value":[{"id":"a","count":"many"},{"id":7,"count":2},"odd"],"@odata.count":{}}""";

    [Fact]
    public async Task TheMetadataListTheirPaths()
    {
        var metadata = new ResponseMetadata();
        var page = await new RecordingHandler(HttpStatusCode.OK, Body).Client().Things.GetAsync(new() { Metadata = metadata });
        Assert.Equal(["$.value[0].count", "$.value[1].id", "$.value[2]", "$['@odata.count']"], metadata.UnexpectedValues);
        Assert.Equal(("a", null), (page.Value[0].Id, page.Value[0].Count));
        Assert.Equal((null, 2), (page.Value[1].Id, page.Value[1].Count));
        Assert.Null(page.Value[2]);
        Assert.Null(page.Count);
        Assert.True(page.TryGetRaw("@odata.count", out _));
    }

    [Fact]
    public async Task TheMetadataOfTheNextResponseBeginAnew()
    {
        var metadata = new ResponseMetadata();
        await new RecordingHandler(HttpStatusCode.OK, Body).Client().Things.GetAsync(new() { Metadata = metadata });
        await new RecordingHandler(HttpStatusCode.OK, "{}").Client().Things.GetAsync(new() { Metadata = metadata });
        Assert.Empty(metadata.UnexpectedValues);
    }

    [Fact]
    public async Task WhereJsonIsStrictTheFirstIsAnApiExceptionWithStatusRouteAndPath()
    {
        using var httpClient = new HttpClient(new RecordingHandler(HttpStatusCode.OK, "\uFEFF" + Body));
        var exception = await Assert.ThrowsAsync<ApiException>(() => new StrictClient(httpClient).Things.GetAsync());
        Assert.Equal("GET /things: 200 (OK): The response cannot be read. Expected a number, found a string. Path: $.value[0].count.", exception.Message);
        Assert.Equal("$.value[0].count", Assert.IsType<JsonException>(exception.InnerException).Path);
    }

    [Fact]
    public async Task WhatIsOfAnotherKindAsAWholeIsAnApiException()
    {
        var exception =
            await Assert.ThrowsAsync<ApiException>(() => new RecordingHandler(HttpStatusCode.OK, """{"value":{"id":"a"}}""").Client().Things.GetAsync());
        Assert.EndsWith("Expected an array, found an object. Path: $.value.", exception.Message, StringComparison.Ordinal);
    }

    private sealed class StrictClient(HttpClient httpClient) : ApiClientBase(httpClient, new Uri("https://api.contoso.example"), null, "Strict", isStrict: true)
    {
        public ThingClient.ThingsBuilder Things => new(_path.Literal("things"));
    }
}
