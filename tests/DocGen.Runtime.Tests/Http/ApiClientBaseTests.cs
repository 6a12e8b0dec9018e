using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using DocGen.Runtime.Serialization;
using Microsoft.AspNetCore.Http;
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

    [Fact]
    public async Task ATypeOfTheCallersOwnIsReadByItsContract()
    {
        await using var server =
            await KestrelServer.StartAsync(static context => context.Response.WriteAsJsonAsync(new { Celsius = 21, Sky = new[] { "clear" } }));
        using var httpClient = new HttpClient();
        var body = JsonContent.Create(new Weather(20, []), OwnTypes.Default.Weather);
        var weather =
            await server.Client(httpClient).SendAsync(HttpMethod.Put, "weather", OwnTypes.Default.Weather, body, new() { Query = { ["at"] = "noon" } });

        Assert.Equal(21, weather!.Celsius);
        Assert.Equal(["clear"], weather.Sky);
    }

    [Theory]
    [InlineData("""{"celsius":"warm"}""")]
    [InlineData("[1]")]
    [InlineData("""{"celsius":""")]
    [InlineData("no JSON")]
    public async Task AResponseThatIsNotOfTheCallersTypeIsAnApiException(string body)
    {
        var client = new RecordingHandler(HttpStatusCode.OK, body).Client();
        var exception = await Assert.ThrowsAsync<ApiException>(() => client.SendAsync(HttpMethod.Get, "weather", OwnTypes.Default.Weather));
        Assert.Equal((HttpStatusCode.OK, body), (exception.StatusCode, exception.RawBody));
    }

    [Fact]
    public async Task ACallersTypeIsItsDefaultWithoutABody()
    {
        var client = new RecordingHandler(HttpStatusCode.NoContent).Client();
        Assert.Null(await client.SendAsync(HttpMethod.Delete, "weather", OwnTypes.Default.Weather));
        Assert.Equal(0, await client.SendAsync(HttpMethod.Delete, "weather", OwnTypes.Default.Int32));
        await Assert.ThrowsAsync<ArgumentNullException>("typeInfo", () => client.SendAsync<Weather>(HttpMethod.Delete, "weather", typeInfo: null!));
    }

    [Fact]
    public void ACallersTypeIsWrittenByItsContract()
    {
        var writer = JsonWriter.Rent(isStrict: false);
        new TypeInfoCodec<Weather>(OwnTypes.Default.Weather).Write(writer, new Weather(20, ["rain"]));
        Assert.Equal("""{"celsius":20,"sky":["rain"]}""", Encoding.UTF8.GetString(writer.WrittenSpan));
        writer.Return();
    }
}
