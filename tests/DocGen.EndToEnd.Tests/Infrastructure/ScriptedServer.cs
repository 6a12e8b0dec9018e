using System.Collections.Concurrent;
using Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>A server on this machine that answers as a test says, and the client that was generated from this project's own pages.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _application = Build();
    private readonly ConcurrentQueue<ScriptedRequest> _requests = new();
    private readonly HttpClient _http = new();

    private ScriptedServer(Func<HttpContext, string, Task> answer)
        => _application.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            IHeaderDictionary headers = context.Request.Headers;
            _requests.Enqueue(new($"{context.Request.Method} {target}", headers.ToDictionary(h => h.Key, h => h.Value.ToString()),
                await reader.ReadToEndAsync()));
            await answer(context, target);
        });

    /// <summary>The generated client.</summary>
    public LibraryClient Client { get; private set; } = null!;

    /// <summary>Where the server listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What has arrived.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => [.. _requests];

    /// <summary>Starts a server that answers by the request's target.</summary>
    public static async Task<ScriptedServer> StartAsync(Func<HttpContext, string, Task> answer)
    {
        ScriptedServer server = new(answer);
        await server._application.StartAsync();
        server.Address = new Uri(server._application.Urls.Single() + "/v1.0");
        server.Client = new LibraryClient(server._http, server.Address);
        return server;
    }

    /// <summary>Starts a server that answers everything with a status and a body.</summary>
    public static Task<ScriptedServer> StartAsync(int status, string contentType, string body)
        => StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync(body);
        });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _application.DisposeAsync();
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
