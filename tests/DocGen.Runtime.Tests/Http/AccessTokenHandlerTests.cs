using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Tokens go to the origin they are for and nowhere else.</summary>
public sealed class AccessTokenHandlerTests
{
    [Theory]
    [InlineData("https://api.contoso.example/v1.0/x", true)]
    [InlineData("https://API.contoso.example/other", true)]
    [InlineData("https://api.contoso.example:444/v1.0/x", false)]
    [InlineData("http://api.contoso.example/v1.0/x", false)]
    [InlineData("https://contoso.example/v1.0/x", false)]
    public async Task OnlyTheOriginGetsTheToken(string address, bool isExpected)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient = Client(handler, "t1");
        using var response = await httpClient.GetAsync(new Uri(address));
        Assert.Equal(isExpected, handler.Requests[0].Headers.ContainsKey("Authorization"));
        if (isExpected)
        {
            Assert.Equal("Bearer t1", handler.Requests[0].Headers["Authorization"]);
        }
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
        => new(new AccessTokenHandler(new Uri("https://api.contoso.example/v1.0"), _ => new(token)) { InnerHandler = inner });
}
