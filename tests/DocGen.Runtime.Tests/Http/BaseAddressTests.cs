using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>The base address: where it comes from, and what it may be.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://other.example", "https://other.example/things/a")]
    [InlineData("https://other.example/", "https://other.example/things/a")]
    [InlineData("https://other.example/api/v2", "https://other.example/api/v2/things/a")]
    [InlineData("https://other.example/api/v2/", "https://other.example/api/v2/things/a")]
    [InlineData("http://localhost:8080/#start", "http://localhost:8080/things/a")]
    public async Task PathsAreAppended(string baseAddress, string expected)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client(baseAddress).Things["a"].GetAsync();
        Assert.Equal(expected, handler.Requests[0].Address);
    }

    [Fact]
    public async Task TheHttpClientsAddressWinsOverTheDocumentedOne()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        using var httpClient = new HttpClient(handler) { BaseAddress = new Uri("https://own.example/x/") };
        await new ThingClient(httpClient).Things["a"].GetAsync();
        await new ThingClient(httpClient, new Uri("https://given.example")).Things["a"].GetAsync();
        Assert.Equal("https://own.example/x/things/a", handler.Requests[0].Address);
        Assert.Equal("https://given.example/things/a", handler.Requests[1].Address);
    }

    [Theory]
    [InlineData("relative/path")]
    [InlineData("ftp://other.example/")]
    [InlineData("https://user:password@other.example/")]
    [InlineData("https://other.example/?api=1")]
    public void OtherAddressesAreRefused(string baseAddress)
    {
        using var httpClient = new HttpClient();
        Assert.Throws<ArgumentException>(() => new ThingClient(httpClient, new Uri(baseAddress, UriKind.RelativeOrAbsolute)));
    }

    [Fact]
    public void AnHttpClientIsNeeded() => Assert.Throws<ArgumentNullException>("httpClient", () => new ThingClient(null!));
}
