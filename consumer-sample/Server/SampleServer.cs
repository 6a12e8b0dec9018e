using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConsumerSample.Server;

/// <summary>
/// The service that docs-input describes, kept in memory, behind a real HTTP server on the loopback address. It is written by hand
/// against the pages and knows nothing of the generated client: what the two agree on, they agree on over the wire.
/// </summary>
public sealed class SampleServer : IAsyncDisposable
{
    /// <summary>The path that all addresses start with.</summary>
    public const string VersionPath = "/v1.0";

    private readonly WebApplication _app;
    private readonly Lock _gate = new();

    private SampleServer(WebApplication app) => _app = app;

    /// <summary>Where the server listens, the version included.</summary>
    public Uri BaseAddress => new(_app.Urls.Single() + VersionPath);

    /// <summary>Starts a server with an empty store on a free port.</summary>
    public static async Task<SampleServer> StartAsync(CancellationToken cancellationToken = default)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        SampleServer server = new(builder.Build());
        Store store = new();
        Routes routes = new(server);
        MobileAppEndpoints.Map(routes, store);
        MobileAppStatusEndpoints.Map(routes, store);
        DeviceEndpoints.Map(routes, store);
        DeviceFunctionEndpoints.Map(routes, store);
        DeviceStatusEndpoints.Map(routes, store);
        server._app.MapFallback(context => server.AnswerAsync(context, static r => throw ApiError.NotFound("route", r.Http.Request.Path)));
        await server._app.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>The present moment as the service writes it.</summary>
    internal static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads the whole body, lets the endpoint work while nobody else does, and writes its answer.</summary>
    private async Task AnswerAsync(HttpContext context, Func<ApiRequest, ApiAnswer> endpoint)
    {
        using MemoryStream content = new();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        string requestId = Guid.NewGuid().ToString();
        ApiAnswer answer = Answer(new ApiRequest(context, content.ToArray()), endpoint, requestId);

        context.Response.StatusCode = answer.Status;
        context.Response.Headers["request-id"] = requestId;
        if (context.Request.Headers.TryGetValue("client-request-id", out var clientRequestId))
        {
            context.Response.Headers["client-request-id"] = clientRequestId;
        }

        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.ContentType is not null)
        {
            context.Response.ContentType = answer.ContentType;
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private ApiAnswer Answer(ApiRequest request, Func<ApiRequest, ApiAnswer> endpoint, string requestId)
    {
        try
        {
            if (request.Header("Authorization")?.StartsWith("Bearer ", StringComparison.Ordinal) != true)
            {
                throw ApiError.Unauthenticated();
            }

            lock (_gate)
            {
                return endpoint(request);
            }
        }
        catch (ApiError error)
        {
            return ApiAnswer.Failure(error, requestId);
        }
    }

    /// <summary>Where the endpoints enter themselves: a verb, a documented route, and what answers it.</summary>
    internal sealed class Routes(SampleServer server)
    {
        /// <summary>Adds one documented route.</summary>
        public void Add(string verb, string route, Func<ApiRequest, ApiAnswer> endpoint) =>
            server._app.MapMethods(VersionPath + route, [verb], context => server.AnswerAsync(context, endpoint));
    }
}
