namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>Receives the status and headers of a response, beside the typed result; passed in with <see cref="RequestOptions.Metadata"/>.</summary>
public sealed class ResponseMetadata
{
    private global::System.Net.Http.Headers.HttpResponseHeaders? _headers;
    private global::System.Net.Http.Headers.HttpContentHeaders? _contentHeaders;

    /// <summary>The status code; 0 before the response is there.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; private set; }

    /// <summary>The <c>ETag</c> header with its quotes; null if there is none.</summary>
    public string? ETag => GetHeader("ETag");

    /// <summary>
    /// The <c>Location</c> header, or that named <c>Operation-Location</c> by which services tell where to watch an operation that they have accepted (202);
    /// absolute if the request's address is known; null if there is none.
    /// </summary>
    public global::System.Uri? Location { get; private set; }

    /// <summary>How long to wait before the next request; null if the response says nothing about it.</summary>
    public global::System.TimeSpan? RetryAfter => HeaderValues.RetryAfter(_headers);

    /// <summary>How many requests the service takes, and when it counts anew; null if the response says nothing about it.</summary>
    public RateLimit? RateLimit => RateLimit.Read(_headers);

    /// <summary>The id that the service gave the request; null if there is none.</summary>
    public string? RequestId => HeaderValues.RequestId(_headers);

    /// <summary>
    /// The paths of the values of the response that are not of their documented types (<c>$.value[3].state</c>), at most the first thousand; empty if all are.
    /// Their properties are null, <see cref="JsonModel.TryGetRaw"/> gets what came, and it is written back as it came.
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<string> UnexpectedValues { get; private set; } = [];

    /// <summary>All headers, those of the body included; several values of one name are joined by commas.</summary>
    public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Headers
        => HeaderValues.All(_headers, _contentHeaders);

    /// <summary>The value of a header, several joined by commas; null if there is none.</summary>
    public string? GetHeader(string name) => HeaderValues.Find(name, _headers, _contentHeaders);

    /// <summary>Takes over what a response says.</summary>
    internal void Set(global::System.Net.Http.HttpResponseMessage response)
    {
        StatusCode = response.StatusCode;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
        Location = HeaderValues.Location(response);
        UnexpectedValues = [];
    }

    /// <summary>Takes over what was found when the body was read.</summary>
    internal void SetUnexpectedValues(global::System.Collections.Generic.IReadOnlyList<string> paths) => UnexpectedValues = paths;
}
