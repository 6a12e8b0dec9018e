using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server.Devices;

/// <summary>What goes for every request: it needs a token, has an id, is answered while no other one is, and fails with the documented body.</summary>
internal sealed class Admission : IMiddleware, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string requestId = Guid.NewGuid().ToString();
        context.Response.Headers["request-id"] = requestId;
        if (context.Request.Headers.TryGetValue("client-request-id", out var clientRequestId))
        {
            context.Response.Headers["client-request-id"] = clientRequestId;
        }

        await _gate.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            if (!context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal))
            {
                throw ApiError.Unauthenticated();
            }

            await next(context).ConfigureAwait(false);
        }
        catch (ApiError error)
        {
            context.Response.StatusCode = error.Status;
            await context.Response.WriteAsJsonAsync(Body(error, requestId), context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    // {"error":{"code":"itemNotFound","message":"…","innerError":{"request-id":"…","date":"…"}}}
    private static Dictionary<string, object> Body(ApiError error, string requestId) => new(StringComparer.Ordinal)
    {
        ["error"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["code"] = error.Code,
            ["message"] = error.Message,
            ["innerError"] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["request-id"] = requestId,
                ["date"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            },
        },
    };
}
