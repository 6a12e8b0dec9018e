using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>The pipeline over real connections.</summary>
public sealed class KestrelTests
{
    [Fact]
    public async Task WhatIsOnTheWireIsWhatWasMeant()
    {
        var targets = new ConcurrentQueue<string>();
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            targets.Enqueue(
                $"{context.Request.Method} {context.Features.Get<IHttpRequestFeature>()!.RawTarget} "
                    + $"{context.Request.ContentLength} {await reader.ReadToEndAsync()}");
            await context.Response.WriteAsync("""{"id":"a"}""");
        });
        using var httpClient = new HttpClient();
        var things = server.Client(httpClient).Things;
        await things["a/b '&?#%2e=;,@:+"].GetAsync(new() { Filter = "displayName eq 'a&b+c'", Top = 1 });
        await things["ä"].PatchAsync(new() { DisplayName = null });
        await things["%2E%2E"].DeleteAsync();
        Assert.Equal(
            [
                "GET /things/a%2Fb%20%27%26%3F%23%252e%3D%3B%2C%40%3A%2B?$filter=displayName%20eq%20%27a%26b%2Bc%27&$top=1  ",
                """PATCH /things/%C3%A4 20 {"displayName":null}""",
                "DELETE /things/%252E%252E  ",
            ],
            targets);
    }

    [Theory]
    [InlineData(HttpProtocols.Http1)]
    [InlineData(HttpProtocols.Http2)]
    public async Task ManyRequestsAtOnceGetTheirOwnResponses(HttpProtocols protocols)
    {
        await using var server = await KestrelServer.StartAsync(
            static async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var body = await reader.ReadToEndAsync();
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(body);
            },
            protocols);
        using var httpClient = Client(protocols);
        var things = server.Client(httpClient).Things;
        await Parallel.ForAsync(0, 300, async (i, cancellationToken) =>
        {
            var name = new string((char)('a' + (i % 26)), 1 + (i * 37 % 9000));
            var thing = await things.PostAsync(new() { DisplayName = name, Count = i }, null, cancellationToken);
            Assert.Equal((name, i), (thing!.DisplayName, thing.Count));
        });
    }

    [Theory]
    [InlineData(HttpProtocols.Http1)]
    [InlineData(HttpProtocols.Http2)]
    public async Task AnAnswerBeforeTheBodyIsReadLeavesOtherBodiesAlone(HttpProtocols protocols)
    {
        var foreign = 0;
        await using var server = await KestrelServer.StartAsync(
            async context =>
            {
                if (context.Request.Path.Value!.EndsWith("early", StringComparison.Ordinal))
                {
                    context.Response.StatusCode = 413;
                    await context.Response.CompleteAsync();
                    return;
                }

                using var reader = new StreamReader(context.Request.Body);
                var body = await reader.ReadToEndAsync();
                if (body.Contains("xxx", StringComparison.Ordinal))
                {
                    Interlocked.Increment(ref foreign);
                }

                await context.Response.WriteAsync(body);
            },
            protocols);
        using var httpClient = Client(protocols);
        var client = server.Client(httpClient);
        await Parallel.ForAsync(0, 40, async (i, cancellationToken) =>
        {
            await Record.ExceptionAsync(() => client.Things["early"].PatchAsync(new() { DisplayName = new string('x', 500_000) }, null, cancellationToken));
            var name = new string('y', 500_000);
            Assert.Equal(name, (await client.Things.PostAsync(new() { DisplayName = name }, null, cancellationToken))!.DisplayName);
        });
        Assert.Equal(0, foreign);
    }

    // What README and SECURITY.md say about redirects.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ARedirectElsewhereTakesAKeyInAHeaderOfItsOwnAlongUnlessRedirectsAreOff(bool isFollowed)
    {
        string? key = null;
        await using var other = await KestrelServer.StartAsync(context =>
        {
            key = context.Request.Headers["X-Api-Key"];
            return context.Response.WriteAsync("file");
        });
        await using var server = await KestrelServer.StartAsync(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = new Uri(other.Address, "/x").AbsoluteUri;
            return Task.CompletedTask;
        });
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = isFollowed };
        using var httpClient = new HttpClient(handler) { DefaultRequestHeaders = { { "X-Api-Key", "secret" } } };
        Task<Stream> call = server.Client(httpClient).Things["a"].GetContentAsync();
        if (isFollowed)
        {
            await (await call).DisposeAsync();
            Assert.Equal("secret", key);
        }
        else
        {
            Assert.Equal(HttpStatusCode.Found, (await Assert.ThrowsAsync<ApiException>(() => call)).StatusCode);
            Assert.Null(key);
        }
    }

    [Fact]
    public async Task ADownloadThatRedirectsElsewhereGoesWithoutTheToken()
    {
        string? token = "none yet";
        await using var files = await KestrelServer.StartAsync(context =>
        {
            token = context.Request.Headers.Authorization;
            return context.Response.WriteAsync("file");
        });
        await using var server = await KestrelServer.StartAsync(context =>
        {
            Assert.Equal("Bearer t1", context.Request.Headers.Authorization);
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = new Uri(files.Address, "/x").AbsoluteUri;
            return Task.CompletedTask;
        });
        using var handler = new SocketsHttpHandler();
        using var httpClient = new HttpClient(new AccessTokenHandler(static _ => new("t1")) { InnerHandler = handler });
        using var reader = new StreamReader(await server.Client(httpClient).Things["a"].GetContentAsync());
        Assert.Equal("file", await reader.ReadToEndAsync());
        Assert.Null(token);
    }

    [Fact]
    public async Task AStreamArrivesWhileItIsSent()
    {
        var mayGoOn = new TaskCompletionSource();
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("first");
            await context.Response.Body.FlushAsync();
            await mayGoOn.Task;
            await context.Response.WriteAsync("second");
        });
        using var httpClient = new HttpClient();
        await using var stream = await server.Client(httpClient).Things["a"].GetContentAsync();
        var buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer);
        Assert.Equal("first", Encoding.UTF8.GetString(buffer));
        mayGoOn.SetResult();
        using var reader = new StreamReader(stream);
        Assert.Equal("second", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task AnUploadHasItsTypeAndLength()
    {
        string? received = null;
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            received = $"{context.Request.ContentType} {context.Request.ContentLength} {(await reader.ReadToEndAsync()).Length}";
            context.Response.StatusCode = 204;
        });
        using var httpClient = new HttpClient();
        using var stream = new MemoryStream(new byte[300_000]);
        await server.Client(httpClient).Things["a"].PutContentAsync(stream, "image/png");
        Assert.Equal("image/png 300000 300000", received);
    }

    [Fact]
    public async Task CompressedAndChunkedResponsesAreRead()
    {
        await using var server = await KestrelServer.StartAsync(static async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var stream = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await stream.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id":"{{new string('a', 100_000)}}"}"""));
        });
        using var httpClient = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        Assert.Equal(100_000, (await server.Client(httpClient).Things["a"].GetAsync()).Id!.Length);
    }

    [Fact]
    public async Task ABodyThatBreaksOffIsAnHttpFailure()
    {
        await using var server = await KestrelServer.StartAsync(static async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("""{"id":""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var httpClient = new HttpClient();
        var exception = await Record.ExceptionAsync(() => server.Client(httpClient).Things["a"].GetAsync());
        Assert.True(exception is HttpRequestException or IOException, exception?.ToString());
    }

    [Fact]
    public async Task ThePagesOfACollectionAreEnumerated()
    {
        await using var server = await KestrelServer.StartAsync(static context =>
        {
            var skip = context.Request.Query.TryGetValue("$skip", out var text) ? int.Parse(text!, System.Globalization.CultureInfo.InvariantCulture) : 0;
            var next = skip < 90 ? $"\"@odata.nextLink\":\"http://{context.Request.Host}/things?$skip={skip + 10}\"," : "";
            return context.Response.WriteAsync(
                $"{{{next}\"value\":[{string.Join(',', Enumerable.Range(skip, 10).Select(static i => $"{{\"count\":{i}}}"))}]}}");
        });
        using var httpClient = new HttpClient();
        var counts = new List<int?>();
        await foreach (var thing in (await server.Client(httpClient).Things.GetAsync()).EnumerateAsync())
        {
            counts.Add(thing.Count);
        }

        Assert.Equal(Enumerable.Range(0, 100).Select(static i => (int?)i), counts);
    }

    private static HttpClient Client(HttpProtocols protocols)
        => protocols == HttpProtocols.Http1
            ? new()
            : new() { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
}
