using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Xunit;

namespace DocGen.GraphParity.Tests.Infrastructure;

/// <summary>A server on this machine that both clients talk to. It notes what arrives and answers everything with an empty collection.</summary>
public sealed class RecordingServer : IAsyncLifetime
{
    private readonly ConcurrentQueue<WireRequest> _requests = new();
    private readonly WebApplication _server = Build();
    private HttpClient _http = null!;

    /// <summary>Microsoft.Graph.</summary>
    internal GraphServiceClient Graph { get; private set; } = null!;

    /// <summary>The client that was generated from the pages.</summary>
    internal MailClient Mail { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server.Run(Answer);
        await _server.StartAsync();
        var address = _server.Urls.Single() + "/v1.0";
        _http = new HttpClient();
        Graph = new GraphServiceClient(_http, new AnonymousAuthenticationProvider(), address);
        Mail = new MailClient(_http, new Uri(address));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Graph.Dispose();
        _http.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Fails unless both calls send one request each, the same but for the differences that are named.</summary>
    /// <param name="graph">The call through Microsoft.Graph.</param>
    /// <param name="mail">The call through the generated client.</param>
    /// <param name="request">The verb and the path that both send.</param>
    /// <param name="differences">What only Microsoft.Graph sends (<c>-</c>) and what only the generated client sends (<c>+</c>).</param>
    internal async Task AssertSame(Func<GraphServiceClient, Task> graph, Func<MailClient, Task> mail, string request, params string[] differences)
    {
        var first = await Record(() => graph(Graph));
        var second = await Record(() => mail(Mail));
        Assert.Equal(differences, WireRequest.Differences(first, second));
        Assert.Equal(request, second.Lines[0]);
    }

    private async Task<WireRequest> Record(Func<Task> call)
    {
        _requests.Clear();
        await call();
        return Assert.Single(_requests);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task Answer(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _requests.Enqueue(WireRequest.From(context.Request.Method, target, await reader.ReadToEndAsync()));
        await context.Response.WriteAsJsonAsync(new { value = Array.Empty<object>() });
    }
}
