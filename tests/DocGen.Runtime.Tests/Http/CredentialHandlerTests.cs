using System;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Documented credentials go to the client's own origin, and nowhere else.</summary>
public sealed class CredentialHandlerTests
{
    [Fact]
    public async Task AHeaderIsSentWithItsScheme()
    {
        var targets = new ConcurrentQueue<string>();
        await using var server = await RecordAsync(targets);
        using var httpClient = CredentialHandler.SendHeader("Authorization", "Bot", "7a");
        await server.Client(httpClient).Things["a"].GetAsync();
        using var plain = CredentialHandler.SendHeader("X-Shop-Token", "", "s.7a");
        await server.Client(plain).Things["a"].GetAsync();
        using var basic = CredentialHandler.SendBasic("jo", "sécret:");
        await server.Client(basic).Things["a"].GetAsync();

        Assert.Equal(["/things/a Bot 7a ", "/things/a  s.7a", "/things/a Basic am86c8OpY3JldDo= "], targets);
    }

    [Fact]
    public async Task AQueryParameterIsSentOnce()
    {
        var targets = new ConcurrentQueue<string>();
        await using var server = await RecordAsync(targets);
        using var httpClient = CredentialHandler.SendQuery("api_key", "a b&");
        var client = server.Client(httpClient);
        await client.Things["a/b"].GetAsync();
        await client.Things["a"].GetAsync(new() { Top = 1 });
        await client.SendAsync(HttpMethod.Get, "things?api_key=mine");

        Assert.Equal(["/things/a%2Fb?api_key=a%20b%26  ", "/things/a?$top=1&api_key=a%20b%26  ", "/things?api_key=mine  "], targets);
    }

    [Fact]
    public async Task ARedirectIsNotFollowedSoThatNoOtherHostGetsTheCredential()
    {
        await using var server = await KestrelServer.StartAsync(static context =>
        {
            context.Response.Redirect("https://evil.example/");
            return Task.CompletedTask;
        });
        using var httpClient = CredentialHandler.SendHeader("X-Shop-Token", "", "s.7a");
        var exception = await Assert.ThrowsAsync<ApiException>(() => server.Client(httpClient).Things["a"].GetAsync());

        Assert.Equal((HttpStatusCode.Found, new Uri("https://evil.example/")), (exception.StatusCode, exception.Location));
    }

    [Fact]
    public async Task OtherOriginsAndForeignRequestsGetNothing()
    {
        var recorder = new RecordingHandler(HttpStatusCode.OK, """{"id":"a"}""");
        using var handler = CredentialHandler.Header("X-Shop-Token", static _ => throw new InvalidOperationException());
        handler.InnerHandler = recorder;
        using var httpClient = new HttpClient(handler);
        using var response = await httpClient.GetAsync(new Uri("https://api.contoso.example/v1.0/things"));
        await new ThingClient(httpClient).Root.At("https://rates.example/v1").Literal("rates").SendAsync("GET", null, null, default);

        Assert.All(recorder.Requests, static request => Assert.False(request.Headers.ContainsKey("X-Shop-Token")));
    }

    [Fact]
    public async Task AHeaderOfTheCallComesFirst()
    {
        var recorder = new RecordingHandler(HttpStatusCode.OK, """{"id":"a"}""");
        using var handler = CredentialHandler.Header("X-Shop-Token", static _ => ValueTask.FromResult("theirs"));
        handler.InnerHandler = recorder;
        using var httpClient = new HttpClient(handler);
        await new ThingClient(httpClient).Things["a"].GetAsync(new() { Headers = { ["x-shop-token"] = "mine" } });

        Assert.Equal("mine", recorder.Requests[0].Headers["x-shop-token"]);
    }

    [Fact]
    public async Task WhatCannotBeACredentialIsRefused()
    {
        Assert.Throws<ArgumentException>("userName", () => CredentialHandler.SendBasic("a:b", "c"));
        Assert.Throws<ArgumentException>("value", () => CredentialHandler.SendHeader("A", "Bearer", ""));
        Assert.Throws<ArgumentNullException>("value", () => CredentialHandler.SendQuery("a", null!));
        Assert.Throws<ArgumentException>("name", () => CredentialHandler.Header("", static _ => default));
        Assert.Throws<ArgumentNullException>("getValue", () => CredentialHandler.Query("a", null!));
        using var forged = CredentialHandler.SendHeader("X-A", "", "1\r\nX-B: 2");
        await Assert.ThrowsAsync<ArgumentException>(() => new ThingClient(forged).Things["a"].GetAsync());
    }

    private static Task<KestrelServer> RecordAsync(ConcurrentQueue<string> targets) => KestrelServer.StartAsync(context =>
    {
        var headers = context.Request.Headers;
        targets.Enqueue($"{context.Features.Get<IHttpRequestFeature>()!.RawTarget} {headers.Authorization} {headers["X-Shop-Token"]}");
        return context.Response.WriteAsync("""{"id":"a"}""");
    });
}
