using System.Collections.Concurrent;

namespace DocGen.Live.Tests.Infrastructure;

/// <summary>Notes which documented routes were called, as the client names them for metrics and logs.</summary>
internal sealed class CallLog(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly HttpRequestOptionsKey<string> s_template = new("url.template");
    private readonly ConcurrentQueue<string> _calls = new();

    /// <summary>The calls as <c>GET /route/{key}</c>, in their order.</summary>
    public IReadOnlyCollection<string> Calls => _calls;

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _calls.Enqueue(request.Options.TryGetValue(s_template, out var template) ? $"{request.Method} {template}" : $"{request.Method} {request.RequestUri}");
        return base.SendAsync(request, cancellationToken);
    }
}
