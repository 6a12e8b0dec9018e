using System.Text.Json;
using DocGen.EndToEnd.Tests.Infrastructure;
using Library;
using Library.Models;
using Microsoft.AspNetCore.Http;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Links from page to page: where they may lead, and how an enumeration ends.</summary>
public sealed class PageLinkTests
{
    [Theory]
    [InlineData("https://library.example/v1.0/shelves?$skiptoken=2")]
    [InlineData("http://127.0.0.1:1/v1.0/shelves?$skiptoken=2")]
    [InlineData("//library.example/v1.0/shelves")]
    [InlineData("http://user@127.0.0.1/v1.0/shelves")]
    [InlineData("\\\\library.example\\shelves")]
    [InlineData("ftp://127.0.0.1/shelves")]
    public async Task ALinkToAnotherOriginIsRefused(string link)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "application/json", Page(2, "@odata.nextLink", link));
        CollectionPage<Shelf> page = await server.Client.Shelves.GetAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetNextPageAsync());
        List<string?> read = [];
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (Shelf shelf in page.EnumerateAsync())
            {
                read.Add(shelf.Id);
            }
        });

        Assert.Equal(["0", "1"], read);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ADeltaLinkToAnotherOriginIsRefused()
    {
        await using ScriptedServer server =
            await ScriptedServer.StartAsync(200, "application/json", Page(1, "@odata.deltaLink", "https://library.example/v1.0/shelves/delta"));
        CollectionPage<Shelf> page = await server.Client.Shelves.Delta.GetAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetDeltaPageAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ALinkThatLeadsBackEndsWithAnException()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, target) => context.Response.WriteAsync(
            Page(1, "@odata.nextLink", target.EndsWith("=2", StringComparison.Ordinal) ? "/v1.0/shelves" : "/v1.0/shelves?$skiptoken=2")));

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (Shelf shelf in (await server.Client.Shelves.GetAsync()).EnumerateAsync())
            {
                Assert.Equal("0", shelf.Id);
            }
        });

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AnEnumerationEndsWhereItIsCancelled()
    {
        await using ScriptedServer server = await EndlessAsync();
        using CancellationTokenSource source = new();
        List<string?> read = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Shelf shelf in (await server.Client.Shelves.GetAsync()).EnumerateAsync().WithCancellation(source.Token))
            {
                read.Add(shelf.Id);
                if (read.Count == 5)
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Equal(["0", "1", "2", "0", "1"], read);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task ACancelledRequestForAPageEndsTheEnumeration()
    {
        using CancellationTokenSource source = new();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async (context, target) =>
        {
            if (target != "/v1.0/shelves")
            {
                await source.CancelAsync();
                await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
            }

            await context.Response.WriteAsync(Page(3, "@odata.nextLink", "/v1.0/shelves?$skiptoken=2"));
        });
        int count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Shelf _ in (await server.Client.Shelves.GetAsync()).EnumerateAsync(cancellationToken: source.Token))
            {
                count++;
            }
        });

        Assert.Equal(3, count);
    }

    [Fact]
    public async Task AnEnumerationCanBeLeftAndHasAMaximum()
    {
        await using ScriptedServer server = await EndlessAsync();
        CollectionPage<Shelf> page = await server.Client.Shelves.GetAsync(new() { MaxPageSize = 3, Prefer = "respond-async" });

        int count = 0;
        await foreach (Shelf _ in page.EnumerateAsync(maximum: 4))
        {
            count++;
        }

        await foreach (Shelf _ in page.EnumerateAsync())
        {
            break;
        }

        Assert.Equal((4, 2), (count, server.Requests.Count));
        Assert.All(server.Requests, static r => Assert.Equal("odata.maxpagesize=3, respond-async", r.Headers["Prefer"]));
    }

    [Fact]
    public async Task ADeltaGoesOnFromItsLinkAsItCame()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, target) => context.Response.WriteAsync(
            target.Contains("a%20b'", StringComparison.Ordinal)
                ? Page(0, "@odata.deltaLink", target)
                : Page(1, "@odata.deltaLink", "/v1.0/shelves/delta?$deltatoken=a%20b'%2F")));

        CollectionPage<Shelf> round = await server.Client.Shelves.Delta.GetAsync();
        Assert.Null(await round.GetNextPageAsync());
        CollectionPage<Shelf>? later = await round.GetDeltaPageAsync();
        CollectionPage<Shelf>? again = await later!.GetDeltaPageAsync();

        Assert.Equal((1, 0, 0), (round.Value.Count, later.Value.Count, again!.Value.Count));
        Assert.Equal("GET /v1.0/shelves/delta?$deltatoken=a%20b'%2F", server.Requests[1].Line);
        Assert.Equal(server.Requests[1].Line, server.Requests[2].Line);
    }

    // Pages of three without end.
    private static Task<ScriptedServer> EndlessAsync()
        => ScriptedServer.StartAsync(static (context, target) =>
        {
            int number = target.Split('=') is [_, var last] ? int.Parse(last, System.Globalization.CultureInfo.InvariantCulture) : 1;
            return context.Response.WriteAsync(Page(3, "@odata.nextLink", $"/v1.0/shelves?$skiptoken={number + 1}"));
        });

    private static string Page(int count, string linkName, string link)
        => JsonSerializer.Serialize(
            new Dictionary<string, object> { [linkName] = link, ["value"] = Enumerable.Range(0, count).Select(static i => new { id = $"{i}" }) });
}
