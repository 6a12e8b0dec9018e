namespace ConsumerSample.Walkthrough;

/// <summary>Shows each request and response, so that a reader sees what a line of C# puts on the wire.</summary>
internal sealed class WireLogHandler(Narrator narrator) : DelegatingHandler
{
    private const int Shown = 240;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string line = $"{request.Method} {request.RequestUri!.PathAndQuery}";
        foreach (string name in new[] { "If-Match", "If-None-Match", "Prefer", "ConsistencyLevel" })
        {
            if (request.Headers.TryGetValues(name, out IEnumerable<string>? values))
            {
                line += $"  {name}: {string.Join(", ", values)}";
            }
        }

        narrator.Wire("→", line);
        await ShowAsync(request.Content, cancellationToken);

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        narrator.Wire("←", $"{(int)response.StatusCode} {response.ReasonPhrase}");
        await ShowAsync(response.Content, cancellationToken);
        return response;
    }

    private async Task ShowAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType?.MediaType == "application/json")
        {
            // Buffers the content, so that whoever comes after can still read it.
            await content.LoadIntoBufferAsync(cancellationToken);
            string text = await content.ReadAsStringAsync(cancellationToken);
            narrator.Wire(" ", text.Length > Shown ? text[..Shown] + " …" : text);
        }
    }
}
