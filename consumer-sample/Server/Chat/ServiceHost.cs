using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConsumerSample.Server.Chat;

/// <summary>A real HTTP server on a free port of the loopback address. Its endpoints work one at a time, so that they need no locks of their own.</summary>
internal sealed class ServiceHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly string _basePath;
    private readonly Action<ApiRequest> _admit;
    private readonly Func<ApiError, ApiAnswer> _refuse;

    /// <summary>Makes a server that does not listen yet.</summary>
    /// <param name="basePath">The path that all addresses start with.</param>
    /// <param name="admit">Throws an <see cref="ApiError"/> if a request may not be answered.</param>
    /// <param name="refuse">The answer to a request that has failed, from the failure.</param>
    public ServiceHost(string basePath, Action<ApiRequest> admit, Func<ApiError, ApiAnswer> refuse)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _basePath = basePath;
        _admit = admit;
        _refuse = refuse;
        _app.MapFallback(context => AnswerAsync(context, static r => throw ApiError.NotFound("route", r.Http.Request.Path)));
    }

    /// <summary>Where the server listens, <c>basePath</c> included.</summary>
    public Uri BaseAddress => new(_app.Urls.Single() + _basePath);

    /// <summary>Adds one documented route.</summary>
    public void Add(string verb, string route, Func<ApiRequest, ApiAnswer> endpoint) =>
        _app.MapMethods(_basePath + route, [verb], context => AnswerAsync(context, endpoint));

    /// <summary>Starts to listen.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => _app.StartAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Reads the whole body, lets the endpoint work while nobody else does, and writes its answer.</summary>
    private async Task AnswerAsync(HttpContext context, Func<ApiRequest, ApiAnswer> endpoint)
    {
        using MemoryStream content = new();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        ApiAnswer answer = Answer(new ApiRequest(context, content.ToArray()), endpoint);

        context.Response.StatusCode = answer.Status;
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

    private ApiAnswer Answer(ApiRequest request, Func<ApiRequest, ApiAnswer> endpoint)
    {
        try
        {
            _admit(request);
            lock (_gate)
            {
                return endpoint(request);
            }
        }
        catch (ApiError error)
        {
            return _refuse(error);
        }
    }
}
