using System.Net;
using ConsumerSample.Api;

namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>Remembers the last request, its body included, and passes it on.</summary>
public sealed class RecordingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly List<string> _routes = [];

    /// <summary>How many requests have been sent.</summary>
    public int Count { get; private set; }

    /// <summary>The verbs and documented routes of all requests so far, as the client names them in the request's options.</summary>
    public IReadOnlyList<string> Routes => _routes;

    /// <summary>The last request.</summary>
    public HttpRequestMessage? Request { get; private set; }

    /// <summary>Its body; null if it had none.</summary>
    public string? Body { get; private set; }

    /// <summary>The status it was answered with.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The last request's verb and path, behind the version, with its query.</summary>
    public string Line => $"{Request!.Method} {Request.RequestUri!.PathAndQuery["/v1.0".Length..]}";

    /// <summary>A header of the last request; null if it was not sent.</summary>
    public string? Header(string name) => Request!.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        Request = request;
        if (request.Options.TryGetValue(RequestKeys.RouteTemplate, out string? route))
        {
            _routes.Add($"{request.Method} {route}");
        }

        Body = null;
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            Body = await content.ReadAsStringAsync(cancellationToken);
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Status = response.StatusCode;
        return response;
    }
}
