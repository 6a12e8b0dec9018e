using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Tokens go to the origin they are for and nowhere else.</summary>
public sealed class AccessTokenHandlerTests
{
    private const string Base = "https://api.contoso.example/v1.0";

    [Theory]
    [InlineData(Base, true)]
    [InlineData("https://API.contoso.example/other", true)]
    [InlineData("https://api.contoso.example:444/v1.0", false)]
    [InlineData("http://api.contoso.example/v1.0", false)]
    [InlineData("https://contoso.example/v1.0", false)]
    public async Task OnlyTheOriginOfTheClientGetsTheToken(string address, bool isExpected)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient =
            new HttpClient(new Redirector(new Uri(address)) { InnerHandler = new AccessTokenHandler(static _ => new("t1")) { InnerHandler = handler } });
        await new ThingClient(httpClient, new Uri(Base)).Things["a"].GetAsync();
        Assert.Equal(isExpected ? "Bearer t1" : null, handler.Requests[0].Headers.GetValueOrDefault("Authorization"));
    }

    [Fact]
    public async Task RequestsThatNoClientMadeStayAsTheyAre()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient = Client(handler, "t1");
        using var response = await httpClient.GetAsync(new Uri(Base));
        Assert.False(handler.Requests[0].Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task ClientsOfTheFactoryGetATokenForEachRequest()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        var services = new ServiceCollection().AddSingleton("t");
        var number = 0;
        services.AddHttpClient("things")
            .AddTypedClient(static httpClient => new ThingClient(httpClient))
            .AddAccessToken((provider, _) => new(provider.GetRequiredService<string>() + ++number))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ThingClient>().Things["a"].GetAsync();
        await provider.GetRequiredService<ThingClient>().Things["a"].GetAsync();
        Assert.Equal(["Bearer t1", "Bearer t2"], handler.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task ATokenOfTheCallerStays()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient = Client(handler, "t1");
        await new ThingClient(httpClient).Things["a"].GetAsync(new() { Headers = { ["Authorization"] = "Bearer own" } });
        Assert.Equal("Bearer own", handler.Requests[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task ATokenThatForgesHeadersIsRefused()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient = Client(handler, "t1\r\nX-A: b");
        await Assert.ThrowsAnyAsync<Exception>(() => new ThingClient(httpClient).Things["a"].GetAsync());
        Assert.Empty(handler.Requests);
    }

    private static HttpClient Client(RecordingHandler inner, string token)
        => new(new AccessTokenHandler(_ => new(token)) { InnerHandler = inner });

    private sealed class Redirector(Uri address) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = address;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
