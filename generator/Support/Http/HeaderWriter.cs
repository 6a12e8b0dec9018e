namespace DocGen.Runtime.Http;

using global::System;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>Adds headers to a request and refuses what could forge further ones.</summary>
internal readonly ref struct HeaderWriter
{
    private readonly HttpRequestMessage _request;

    /// <summary>Writes to the headers of a request and of its body.</summary>
    public HeaderWriter(HttpRequestMessage request) => _request = request;

    /// <summary>Adds a header, or nothing for null.</summary>
    /// <exception cref="ArgumentException">The name is not a valid name of a header, the value holds a line break, or the header
    /// describes a body that is not there.</exception>
    public void Add(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new ArgumentException($"The value of the header '{name}' holds a line break or a null character.", nameof(value));
        }

        if (!_request.Headers.TryAddWithoutValidation(name, value) && !TryAddToBody(name, value))
        {
            throw new ArgumentException($"'{name}' cannot be sent as a header of this request.", nameof(name));
        }
    }

    private bool TryAddToBody(string name, string value)
    {
        if (_request.Content is not { } body)
        {
            return false;
        }

        HttpContentHeaders headers = body.Headers;
        if (string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            headers.Remove("Content-Type");
        }

        return headers.TryAddWithoutValidation(name, value);
    }
}
