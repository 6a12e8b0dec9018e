using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DocGen.EndToEnd.Tests.Infrastructure;
using Library;
using Library.Models;
using Microsoft.AspNetCore.Http;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Responses of every kind, from a server that answers as a test says.</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task ADownloadFollowsItsRedirect()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, target) =>
        {
            if (target == "/v1.0/films/3/content")
            {
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = "/elsewhere/film?key=a%2Fb";
                return Task.CompletedTask;
            }

            context.Response.ContentType = "video/mp4";
            context.Response.ContentLength = 4;
            return context.Response.WriteAsync("film");
        });
        ResponseMetadata metadata = new();

        await using Stream film = await server.Client.Films["3"].Content.GetAsync(new() { Metadata = metadata });

        using StreamReader reader = new(film);
        Assert.Equal(("film", 4L), (await reader.ReadToEndAsync(), film.Length));
        Assert.Equal(["GET /v1.0/films/3/content", "GET /elsewhere/film?key=a%2Fb"], server.Requests.Select(r => r.Line));
        Assert.Equal((HttpStatusCode.OK, "video/mp4"), (metadata.StatusCode, metadata.GetHeader("Content-Type")));
    }

    [Fact]
    public async Task ARedirectThatIsNotFollowedTellsWhereItLeads()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = "/elsewhere/film";
            return Task.CompletedTask;
        });
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => new LibraryClient(http, server.Address).Films["3"].Content.GetAsync());

        Assert.Equal((HttpStatusCode.Found, new Uri(server.Address, "/elsewhere/film")), (exception.StatusCode, exception.Location));
    }

    [Fact]
    public async Task AnAcceptedCallGivesItsResultAndWhereToLook()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            context.Response.StatusCode = 202;
            context.Response.Headers.Location = "/v1.0/shelves/1/counts/5";
            context.Response.Headers.RetryAfter = "30";
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("""{"id":"5","state":"running","percent":0}""");
        });
        ResponseMetadata metadata = new();

        Stocktaking count = (await server.Client.Shelves["1"].Count.PostAsync(new() { Metadata = metadata }))!;

        Assert.Equal(("5", "running", 0), (count.Id, count.State, count.Percent));
        Assert.Equal((HttpStatusCode.Accepted, new Uri(server.Address, "/v1.0/shelves/1/counts/5")), (metadata.StatusCode, metadata.Location));
        Assert.Equal(TimeSpan.FromSeconds(30), metadata.RetryAfter);
        Assert.Equal(count, await server.Client.SendAsync<Stocktaking>(HttpMethod.Get, metadata.Location!.ToString()));
    }

    [Fact]
    public async Task TheAddressOfAnAcceptedOperationMayBeInAHeaderOfAnotherName()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            context.Response.StatusCode = 202;
            context.Response.Headers["Operation-Location"] = "/v1.0/shelves/1/counts/5";
            return Task.CompletedTask;
        });
        ResponseMetadata metadata = new();

        Assert.Null(await server.Client.Shelves["1"].Count.PostAsync(new() { Metadata = metadata }));

        Assert.Equal(new Uri(server.Address, "/v1.0/shelves/1/counts/5"), metadata.Location);
    }

    [Fact]
    public async Task AConditionalRequestOfWhatIsTheSameGivesNull()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            bool isSame = context.Request.Headers.IfNoneMatch == "\"7\"";
            context.Response.StatusCode = isSame ? 304 : 200;
            context.Response.Headers.ETag = "\"7\"";
            return isSame ? Task.CompletedTask : context.Response.WriteAsync("""{"@odata.etag":"\"7\"","id":"1"}""");
        });

        Shelf? first = await server.Client.Shelves["1"].GetAsync();
        ResponseMetadata metadata = new();
        Shelf? second = await server.Client.Shelves["1"].GetAsync(new() { IfNoneMatch = first!.GetETag(), Metadata = metadata });

        Assert.Null(second);
        Assert.Equal((HttpStatusCode.NotModified, "\"7\""), (metadata.StatusCode, metadata.ETag));
    }

    [Fact]
    public async Task AnUpdateOfWhatHasChangedMeanwhileIsRefused()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            context.Response.StatusCode = context.Request.Method == "GET" ? 200 : 412;
            return context.Response.WriteAsync(context.Request.Method == "GET" ? """{"@odata.etag":"\"7\"","id":"1"}""" : "");
        });
        Shelf? shelf = await server.Client.Shelves["1"].GetAsync();

        ApiException exception =
            await Assert.ThrowsAsync<ApiException>(() => server.Client.Shelves["1"].PatchAsync(new() { Label = null }, new() { IfUnchanged = shelf }));

        Assert.Equal((HttpStatusCode.PreconditionFailed, ""), (exception.StatusCode, exception.RawBody));
        Assert.Equal(("""{"label":null}""", "\"7\""), (server.Requests[1].Body, server.Requests[1].Headers["If-Match"]));
    }

    [Theory]
    [InlineData("application/json", """{"error":{"code":"tooMany","message":"Slow down.","innerError":{"request-id":"r-1"}}}""", "tooMany", "Slow down.",
        "r-1")]
    [InlineData("text/html", "<html><body>Bad gateway</body></html>", null, null, null)]
    [InlineData("application/json", "<html>not JSON</html>", null, null, null)]
    [InlineData("application/problem+json", """{"type":"about:blank","title":"Slow down."}""", "about:blank", "Slow down.", null)]
    [InlineData("text/plain", "", null, null, null)]
    public async Task AFailureKeepsItsStatusAndBodyWhateverTheContentType(string contentType, string body, string? code, string? message, string? requestId)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.ContentType = contentType;
            context.Response.Headers.RetryAfter = "120";
            return context.Response.WriteAsync(body);
        });

        Func<Task>[] calls =
        [
            () => server.Client.Shelves["1"].GetAsync(),
            () => server.Client.Shelves.GetAsync(),
            () => server.Client.Films["3"].Content.GetAsync(),
            () => server.Client.Films["3"].Content.PutAsync(new MemoryStream()),
        ];
        foreach (Func<Task> call in calls)
        {
            ApiException exception = await Assert.ThrowsAsync<ApiException>(call);

            Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(2)), (exception.StatusCode, exception.RetryAfter));
            Assert.Equal((body, code, message, requestId), (exception.RawBody, exception.Code, exception.ErrorMessage, exception.RequestId));
            Assert.Contains("429", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task AWriteThatIsAnsweredWithoutABodyIsDone(int status)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        ResponseMetadata metadata = new();

        Assert.Null(await server.Client.Shelves["1"].PatchAsync(new() { Label = "Maps" }, new() { Metadata = metadata }));
        Assert.Null(await server.Client.Shelves["1"].Items.PostAsync(new BookItem { Title = "Atlas" }));
        Assert.Null(await server.Client.SendAsync<Shelf>(HttpMethod.Put, "shelves/2"));

        Assert.Equal(status, (int)metadata.StatusCode);
    }

    [Fact]
    public async Task ADateSaysWhenToTryAgain()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static (context, _) =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.Date = "Sun, 22 Nov 2026 08:00:00 GMT";
            context.Response.Headers.RetryAfter = "Sun, 22 Nov 2026 08:01:30 GMT";
            return Task.CompletedTask;
        });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => server.Client.Shelves["1"].GetAsync());

        Assert.Equal(TimeSpan.FromSeconds(90), exception.RetryAfter);
    }

    [Fact]
    public async Task ASuccessThatIsNoJsonKeepsItsBody()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "text/html", "<html>Sign in</html>");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => server.Client.Shelves["1"].GetAsync());

        Assert.Equal((HttpStatusCode.OK, "<html>Sign in</html>"), (exception.StatusCode, exception.RawBody));
    }

    [Fact]
    public async Task AValueOfAnotherKindCostsThatValueAndTheMetadataTellWhereItIs()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "application/json", """{"value":[{"id":"1"},{"keeper":{"displayName":5}}]}""");

        ResponseMetadata metadata = new();
        CollectionPage<Shelf> page = await server.Client.Shelves.GetAsync(new() { Metadata = metadata });

        Assert.Equal("1", page.Value[0].Id);
        Assert.Null(page.Value[1].Keeper!.DisplayName);
        Assert.True(page.Value[1].Keeper!.TryGetRaw("displayName", out JsonElement name));
        Assert.Equal(5, name.GetInt32());
        Assert.Equal(["$.value[1].keeper.displayName"], metadata.UnexpectedValues);
    }

    [Fact]
    public async Task AServerThatIsNotThereIsAnHttpFailure()
    {
        ScriptedServer server = await ScriptedServer.StartAsync(204, "text/plain", "");
        await using (server)
        {
            _ = server.Address;
        }

        using HttpClient http = new();
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => new LibraryClient(http, server.Address).Shelves.GetAsync());

        Assert.IsType<SocketException>(exception.InnerException);
    }
}
