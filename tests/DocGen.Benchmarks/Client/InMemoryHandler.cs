using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Benchmarks.Json;

namespace DocGen.Benchmarks.Client;

/// <summary>Answers at once: a page to a request for a collection, a message to any other.</summary>
internal sealed class InMemoryHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json") { CharSet = "utf-8" };

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isPage = request.RequestUri!.AbsolutePath.EndsWith("/messages", StringComparison.Ordinal);
        var content = new ByteArrayContent(isPage ? Payload.Page : Payload.Message);
        content.Headers.ContentType = s_json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content });
    }
}
