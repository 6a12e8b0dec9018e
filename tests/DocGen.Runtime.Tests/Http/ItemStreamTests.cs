using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Values that a server sends one after the other.</summary>
public sealed class ItemStreamTests
{
    [Theory]
    [InlineData("application/x-ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]
    [InlineData("application/x-ndjson", "\n{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}")]
    [InlineData("application/json", "{\n  \"id\": \"a\",\n  \"count\": 1\n}\n{\n  \"id\": \"b\"\n}")]
    [InlineData("application/json", "{\"id\":\"a\"}{\"id\":\"b\"}")]
    [InlineData("application/json", "\uFEFF{\"id\":\"a\"}{\"id\":\"b\"}")]
    [InlineData("application/json", " [ {\"id\":\"a\"} ,\n {\"id\":\"b\"} ] ")]
    [InlineData("application/json-seq", "\u001E{\"id\":\"a\"}\n\u001E{\"id\":\"b\"}\n")]
    [InlineData("application/json", "{\"id\":\"a\",\"displayName\":\"{ \\\" [ }\\\\\"}{\"id\":\"b\"}")]
    [InlineData("text/event-stream", "event: made\ndata: {\"id\":\"a\"}\n\n: alive\n\ndata:{\"id\":\ndata:\"b\"}\nid: 7\n\n")]
    [InlineData("text/event-stream; charset=utf-8", "data: {\"id\":\"a\"}\r\n\r\ndata: {\"id\":\"b\"}\r\n\r\ndata: [DONE]\r\n\r\n")]
    public async Task EachValueIsReadInWhateverFormItIsSent(string type, string body)
    {
        await using var server = await KestrelServer.StartAsync(context => Send(context, type, body));
        using var httpClient = new HttpClient();
        Assert.Equal(["a", "b"], await IdsAsync(await ItemsAsync(httpClient, server)));
    }

    [Theory]
    [InlineData("application/x-ndjson", "{\"id\":\"a\",\"displayName\":\"\\\"\\u00e4\\\\\"}\n{\"id\":\"b\"}\n")]
    [InlineData("text/event-stream", "data: {\"id\":\"a\"}\r\n\r\nevent: x\r\ndata: {\"id\":\"b\"}\r\n\r\n")]
    public async Task ValuesMayArriveByteByByte(string type, string body)
    {
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            context.Response.ContentType = type;
            foreach (var value in Encoding.UTF8.GetBytes(body))
            {
                await context.Response.Body.WriteAsync(new[] { value });
                await context.Response.Body.FlushAsync();
            }
        });
        using var httpClient = new HttpClient();
        Assert.Equal(["a", "b"], await IdsAsync(await ItemsAsync(httpClient, server)));
    }

    [Fact]
    public async Task AValueIsThereBeforeTheNextOneIsSent()
    {
        using var isRead = new SemaphoreSlim(0);
        await using var server = await KestrelServer.StartAsync(async context =>
        {
            foreach (var id in new[] { "a", "b", "c" })
            {
                await context.Response.WriteAsync($"{{\"id\":\"{id}\"}}\n");
                await context.Response.Body.FlushAsync();
                Assert.True(await isRead.WaitAsync(TimeSpan.FromSeconds(20)));
            }
        });
        using var httpClient = new HttpClient();
        var ids = new List<string?>();
        await foreach (var thing in await ItemsAsync(httpClient, server))
        {
            ids.Add(thing.Id);
            isRead.Release();
        }

        Assert.Equal(["a", "b", "c"], ids);
    }

    [Fact]
    public async Task LeavingTheEnumerationEndsTheResponse()
    {
        var isEnded = new TaskCompletionSource();
        await using var server = await KestrelServer.StartAsync(context => SendForever(context, isEnded));
        using var httpClient = new HttpClient();
        await foreach (var thing in await ItemsAsync(httpClient, server))
        {
            Assert.Equal("a", thing.Id);
            break;
        }

        await isEnded.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheTokenOfTheCallOrOfTheEnumerationEndsTheWaiting(bool isOfCall)
    {
        using var source = new CancellationTokenSource();
        await using var server = await KestrelServer.StartAsync(static context => SendForever(context, new()));
        using var httpClient = new HttpClient();
        var items = await ItemsAsync(httpClient, server, isOfCall ? source.Token : default);
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in items.WithCancellation(isOfCall ? default : source.Token))
            {
                await source.CancelAsync();
            }
        });
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}\n{\"id\":", "cannot be read")]
    [InlineData("{\"id\":\"a\"}\n[1]\n", "cannot be read")]
    [InlineData("{\"id\":\"a\"}\n}", "cannot be read")]
    public async Task AValueThatCannotBeReadIsAnExceptionWithThatValue_AndThoseBeforeItAreThere(string body, string message)
    {
        await using var server = await KestrelServer.StartAsync(context => Send(context, "application/json", body));
        using var httpClient = new HttpClient();
        var ids = new List<string?>();
        var exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var thing in await ItemsAsync(httpClient, server))
            {
                ids.Add(thing.Id);
            }
        });
        Assert.Equal(["a"], ids);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(body[(body.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(), exception.RawBody);
    }

    [Fact]
    public async Task AnErrorIsAnExceptionBeforeAnythingIsEnumerated()
    {
        await using var server = await KestrelServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 403;
            return context.Response.WriteAsync("""{"message":"not yours"}""");
        });
        using var httpClient = new HttpClient();
        Assert.Equal(403, (int)(await Assert.ThrowsAsync<ApiException>(() => ItemsAsync(httpClient, server))).StatusCode);
    }

    [Fact]
    public async Task ValuesArriveOnce_AndTheBytesCanBeReadInstead()
    {
        await using var server = await KestrelServer.StartAsync(static context => Send(context, "application/json", "{\"id\":\"a\"}\n"));
        using var httpClient = new HttpClient();
        var items = await ItemsAsync(httpClient, server);
        Assert.Equal(["a"], await IdsAsync(items));
        await Assert.ThrowsAsync<InvalidOperationException>(() => IdsAsync(items));

        using var reader = new StreamReader(await ItemsAsync(httpClient, server));
        Assert.Equal("{\"id\":\"a\"}", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task AValueLongerThanTheClientAllowsIsRefused()
    {
        await using var server = await KestrelServer.StartAsync(
            static context => Send(context, "application/json", $"{{\"id\":\"{new string('a', 100_000)}\"}}"));
        using var httpClient = new HttpClient { MaxResponseContentBufferSize = 10_000 };
        await Assert.ThrowsAsync<HttpRequestException>(async () => await IdsAsync(await ItemsAsync(httpClient, server)));
    }

    [Fact]
    public async Task AValueMayBeLongerThanTheBuffer()
    {
        var names = Enumerable.Range(1, 60).Select(static length => (string?)new string('x', length * 997)).ToList();
        await using var server = await KestrelServer.StartAsync(
            context => Send(context, "application/json", string.Concat(names.Select(static name => $"{{\"id\":\"{name}\"}}\n"))));
        using var httpClient = new HttpClient();
        Assert.Equal(names, await IdsAsync(await ItemsAsync(httpClient, server)));
    }

    private static Task<ItemStream<Thing>> ItemsAsync(HttpClient httpClient, KestrelServer server, CancellationToken cancellationToken = default)
        => new RequestPath(new RequestSender(httpClient, server.Address, "tests", false)).Literal("things")
            .SendItemsAsync<Thing>("GET", null, null, null, cancellationToken);

    private static async Task<List<string?>> IdsAsync(ItemStream<Thing> items)
    {
        var ids = new List<string?>();
        await foreach (var thing in items.ConfigureAwait(false))
        {
            ids.Add(thing.Id);
        }

        return ids;
    }

    private static Task Send(HttpContext context, string type, string body)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    private static async Task SendForever(HttpContext context, TaskCompletionSource isEnded)
    {
        await context.Response.WriteAsync("{\"id\":\"a\"}\n");
        await context.Response.Body.FlushAsync();
        await Task.WhenAny(Task.Delay(Timeout.Infinite, context.RequestAborted));
        isEnded.SetResult();
    }
}
