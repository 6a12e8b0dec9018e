namespace ConsumerSample.Walkthrough;

/// <summary>Shows each request and response, so that a reader sees what a line of C# puts on the wire.</summary>
/// <param name="narrator">Who shows it.</param>
/// <param name="baseAddress">What all paths start with, and what is not shown again and again.</param>
internal sealed class WireLogHandler(Narrator narrator, Uri baseAddress) : DelegatingHandler
{
    private static readonly string[] s_shownHeaders = ["If-Match", "If-None-Match", "Prefer", "ConsistencyLevel"];

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string line = $"{request.Method} {request.RequestUri!.PathAndQuery[baseAddress.AbsolutePath.Length..]}";
        foreach (string name in s_shownHeaders)
        {
            if (request.Headers.TryGetValues(name, out IEnumerable<string>? values))
            {
                line += $"  ({name}: {string.Join(", ", values)})";
            }
        }

        narrator.Wire("→", line, await ReadAsync(request.Content, cancellationToken), bodyLines: 4);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        narrator.Wire("←", $"{(int)response.StatusCode} {response.ReasonPhrase}", await ReadAsync(response.Content, cancellationToken), bodyLines: 2);
        return response;
    }

    private static async Task<string> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType is not { } type)
        {
            return "";
        }

        if (type.MediaType is not ("application/json" or "application/x-www-form-urlencoded"))
        {
            return $"({type.MediaType})";
        }

        // Buffers the content, so that whoever comes after can still read it.
        await content.LoadIntoBufferAsync(cancellationToken);
        return await content.ReadAsStringAsync(cancellationToken);
    }
}
