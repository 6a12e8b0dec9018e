using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Options: query and headers, escaped for their place.</summary>
public sealed class RequestOptionsTests
{
    [Fact]
    public async Task EveryQueryOptionIsSentUnderItsName()
        => Assert.Equal(
            "?$select=id,displayName&$expand=parts%28%24select%3Did%29&$filter=count%20gt%203&$orderby=displayName%20desc,id&$top=5&$skip=10&"
                + "$search=%22a%3Ab%22&$count=true&x=1%262",
            await QueryAsync(new()
            {
                Select = ["id", "displayName"],
                Expand = ["parts($select=id)"],
                Filter = "count gt 3",
                OrderBy = ["displayName desc", "id"],
                Top = 5,
                Skip = 10,
                Search = "\"a:b\"",
                Count = true,
                Query = { ["x"] = "1&2" },
            }));

    [Fact]
    public async Task NamesOfPropertiesAreMappedToJson()
        => Assert.Equal(
            "?$select=id,displayName&$filter=displayName%20eq%20%27DisplayName%27%20and%20%28count%20gt%203%29&$orderby=displayName%20desc",
            await QueryAsync(new()
            {
                Select = [nameof(Thing.Id), nameof(Thing.DisplayName)],
                Filter = $"{nameof(Thing.DisplayName)} eq {ODataLiteral.Quote("DisplayName")} and ({nameof(Thing.Count)} gt 3)",
                OrderBy = [$"{nameof(Thing.DisplayName)} desc"],
            }));

    [Fact]
    public async Task NamesThatAreNoPropertiesStayAsTheyAre()
        => Assert.Equal(
            "?$select=Other,displayname&$filter=a%2FCount%20eq%20%27it%27%27s%20Count",
            await QueryAsync(new() { Select = ["Other", "displayname"], Filter = "a/Count eq 'it''s Count" }));

    [Fact]
    public async Task NothingIsSentForWhatIsNotSet()
    {
        Assert.Equal("", await QueryAsync(new()));
        Assert.Equal("", await QueryAsync(new() { Select = [], OrderBy = [] }));
    }

    [Fact]
    public async Task DocumentedParametersAreTyped()
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        await handler.Client().Things["a"].DeleteAsync(
            new() { Since = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), Days = [1, 2], IfMatch = "\"1\"" });
        Assert.EndsWith("?since=2026-01-02T03%3A04%3A05%2B02%3A00&days=1,2", handler.Requests[0].Address);
        Assert.Equal("\"1\"", handler.Requests[0].Headers["If-Match"]);
    }

    [Fact]
    public async Task HeadersAreSent()
    {
        var headers = await HeadersAsync(new() { Headers = { ["X-One"] = "1", ["x-one"] = "2", ["Prefer"] = "wait=1" }, MaxPageSize = 20 });
        Assert.Equal("2", headers["X-One"]);
        Assert.Contains("odata.maxpagesize=20", headers["Prefer"]);
        Assert.Contains("wait=1", headers["Prefer"]);
        Assert.Equal("application/json", headers["Accept"]);
        Assert.StartsWith("ThingClient", headers["User-Agent"]);
    }

    [Fact]
    public async Task HeadersOfTheCallerReplaceTheDefaults()
    {
        var headers = await HeadersAsync(new() { Headers = { ["Accept"] = "application/json;odata.metadata=none", ["User-Agent"] = "Own/1" } });
        Assert.Equal("application/json;odata.metadata=none", headers["Accept"]);
        Assert.Equal("Own/1", headers["User-Agent"]);
    }

    [Theory]
    [InlineData("X-A", "a\r\nX-B: b")]
    [InlineData("X-A", "a\nb")]
    [InlineData("X-A", "a\0b")]
    [InlineData("X A", "a")]
    [InlineData("X-A\r\nX-B", "a")]
    [InlineData("", "a")]
    [InlineData("Content-Type", "text/plain")]
    public async Task HeadersThatForgeOthersAreRefusedBeforeAnythingIsSent(string name, string value)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await Assert.ThrowsAsync<ArgumentException>(() => handler.Client().Things["a"].GetAsync(new() { Headers = { [name] = value } }));
        await Assert.ThrowsAsync<ArgumentException>(() => handler.Client().Things["a"].DeleteAsync(new() { IfMatch = "a\r\nb" }));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task HeadersOfTheBodyGoWithTheBody()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client().Things["a"].PatchAsync(
            new(), new() { Headers = { ["Content-Type"] = "application/json;odata.metadata=full", ["Content-Language"] = "de" } });
        Assert.Equal("application/json;odata.metadata=full", handler.Requests[0].Headers["Content-Type"]);
        Assert.Equal("de", handler.Requests[0].Headers["Content-Language"]);
    }

    [Fact]
    public async Task AnUnchangedEntitySendsItsOwnTag()
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, """{"@odata.etag":"W/\"abc\"","id":"a"}""");
        var thing = await handler.Client().Things["a"].GetAsync();
        await handler.Client().Things["a"].PatchAsync(new() { Count = 1 }, new() { IfUnchanged = thing });
        Assert.Equal("W/\"abc\"", handler.Requests[1].Headers["If-Match"]);
        await Assert.ThrowsAsync<ArgumentException>(() => handler.Client().Things["a"].PatchAsync(new(), new() { IfUnchanged = new Thing() }));
    }

    [Fact]
    public void LiteralsAreWrittenAsUrlsHaveThem()
    {
        Assert.Equal("'O''Neil'", ODataLiteral.Quote("O'Neil"));
        Assert.Equal("true", ODataLiteral.Of(true));
        Assert.Equal("-5", ODataLiteral.Of(-5));
        Assert.Equal("9007199254740993", ODataLiteral.Of(9007199254740993));
        Assert.Equal("0.1", ODataLiteral.Of(0.1f));
        Assert.Equal("INF", ODataLiteral.Of(float.PositiveInfinity));
        Assert.Equal("-INF", ODataLiteral.Of(double.NegativeInfinity));
        Assert.Equal("NaN", ODataLiteral.Of(double.NaN));
        Assert.Equal("1.50", ODataLiteral.Of(1.50m));
        Assert.Equal("6f9619ff-8b86-d011-b42d-00cf4fc964ff", ODataLiteral.Of(new Guid("6F9619FF-8B86-D011-B42D-00CF4FC964FF")));
        Assert.Equal("2026-01-02T03:04:05.006Z", ODataLiteral.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 6, TimeSpan.Zero)));
        Assert.Equal("2026-01-02T03:04:05-01:30", ODataLiteral.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, new TimeSpan(-1, -30, 0))));
        Assert.Equal("2026-01-02", ODataLiteral.Of(new DateOnly(2026, 1, 2)));
        Assert.Equal("03:04:05.5", ODataLiteral.Of(new TimeOnly(3, 4, 5, 500)));
        Assert.Equal("PT1H30M", ODataLiteral.Of(TimeSpan.FromMinutes(90)));
        Assert.Equal("-_8=", ODataLiteral.Of([0xfb, 0xff]));
        Assert.Equal("[1]", ODataLiteral.Of(JsonDocument.Parse("[1]").RootElement));
        Assert.Throws<ArgumentNullException>(() => ODataLiteral.Quote(null!));
    }

    private static async Task<string> QueryAsync(ODataRequestOptions options)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client().Things["a"].GetAsync(options);
        return new Uri(handler.Requests[0].Address).Query;
    }

    private static async Task<Dictionary<string, string>> HeadersAsync(ODataRequestOptions options)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK, "{}");
        await handler.Client().Things["a"].GetAsync(options);
        return handler.Requests[0].Headers;
    }
}
