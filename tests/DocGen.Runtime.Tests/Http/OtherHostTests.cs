using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Calls that the documentation sends to another host or version: they go there, and what is meant for the client's host does not.</summary>
public sealed class OtherHostTests
{
    private const string Rates = "https://rates.example/v2.0";

    [Theory]
    [InlineData(Rates, "https://rates.example/v2.0/ratings?a=1")]
    [InlineData("https://rates.example", "https://rates.example/ratings?a=1")]
    [InlineData("/v2.0", "https://api.contoso.example/v2.0/ratings?a=1")]
    [InlineData("/", "https://api.contoso.example/ratings?a=1")]
    public async Task ACallGoesToItsOwnAddress(string address, string expected)
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        var path = handler.Client().Root.Literal("ratings").At(address);

        await path.SendAsync("POST", null, new RequestOptions { Query = { ["a"] = "1" } }, default);
        await path.SendAsync("POST", null, null, default);

        Assert.Equal(expected, handler.Requests[0].Address);
        Assert.Equal("/ratings", handler.Messages[1].Options.TryGetValue(RequestKeys.RouteTemplate, out var template) ? template : null);
    }

    [Fact]
    public async Task APathOfTheClientsHostFollowsTheBaseAddressThatTheUserGives()
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        await handler.Client("https://test.example:8443/depot").Root.Literal("ratings").At("/v2.0").SendAsync("POST", null, null, default);

        Assert.Equal("https://test.example:8443/v2.0/ratings", handler.Requests[0].Address);
    }

    [Theory]
    [InlineData(Rates, false, null)]
    [InlineData(Rates, true, "Bearer t1")]
    [InlineData("/v2.0", false, "Bearer t1")]
    [InlineData("https://api.contoso.example/v2.0", false, "Bearer t1")]
    public async Task TheTokenStaysOnTheClientsHostUnlessTheCallSaysElse(string address, bool isSent, string? expected)
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        using var httpClient = new HttpClient(new AccessTokenHandler(static _ => new("t1")) { InnerHandler = handler });

        await new ThingClient(httpClient).Root.Literal("ratings").At(address)
            .SendAsync("POST", null, new RequestOptions { SendCredentialsToOtherHost = isSent }, default);

        Assert.Equal(expected, handler.Requests[0].Headers.GetValueOrDefault("Authorization"));
    }

    [Theory]
    [InlineData("Authorization", "Bearer t1")]
    [InlineData("X-Api-Key", "k")]
    [InlineData("Cookie", "a=b")]
    public async Task ADefaultHeaderThatMayBeACredentialRefusesTheCall_UnlessTheCallSaysElse(string name, string value)
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        using var httpClient = new HttpClient(handler);
        httpClient.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        httpClient.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "en");
        var path = new ThingClient(httpClient).Root.Literal("ratings");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => path.At(Rates).SendAsync("POST", null, null, default));
        await path.At(Rates).SendAsync("POST", null, new RequestOptions { SendCredentialsToOtherHost = true }, default);
        await path.At("/v2.0").SendAsync("POST", null, null, default);

        Assert.Contains("https://rates.example", refused.Message, StringComparison.Ordinal);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.Equal([Rates + "/ratings", "https://api.contoso.example/v2.0/ratings"], handler.Requests.Select(static request => request.Address));
    }

    [Fact]
    public async Task NextLinksOfAnotherHostStayThere()
    {
        var handler = new RecordingHandler(static request => RecordingHandler.Response(HttpStatusCode.OK, request.RequestUri!.Query.Length > 0
            ? """{"@odata.nextLink":"https://api.contoso.example/v1.0/things","value":[]}"""
            : """{"@odata.nextLink":"https://rates.example/v2.0/things?page=2","value":[]}"""));
        var first = await handler.Client().Root.Literal("things").At(Rates).SendPageAsync<Thing>("GET", null, null, default);
        var second = await first.GetNextPageAsync();

        Assert.Equal(Rates + "/things?page=2", handler.Requests[1].Address);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second!.GetNextPageAsync());
    }
}
