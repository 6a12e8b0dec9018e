namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>A response that is not the documented success, whatever its content type.</summary>
public sealed class ApiException : global::System.Exception
{
    private readonly global::System.Net.Http.Headers.HttpResponseHeaders? _headers;
    private readonly global::System.Net.Http.Headers.HttpContentHeaders? _contentHeaders;

    /// <summary>Makes an exception that no response is behind, as tests need it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="code">The service's error code.</param>
    /// <param name="innerException">What was thrown before.</param>
    public ApiException(string message, global::System.Net.HttpStatusCode statusCode, string? code = null, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Code = code;
        RawBody = "";
    }

    internal ApiException(string message, global::System.Net.Http.HttpResponseMessage response, ErrorBody body, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = response.StatusCode;
        Code = body.Code;
        ErrorMessage = body.Message;
        Error = body.Error;
        InnerError = body.InnerError;
        RawBody = body.Text;
        IsRawBodyTruncated = body.IsTruncated;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
        RequestId = HeaderValues.RequestId(_headers) ?? body.RequestId;
        RetryAfter = HeaderValues.RetryAfter(_headers);
        Location = HeaderValues.Location(response);
    }

    /// <summary>The status code.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; }

    /// <summary>
    /// The service's error code: the body's <c>code</c>, <c>error_code</c>, <c>errorType</c> or <c>type</c>, or an <c>error</c> that is one word or a number;
    /// null if the body has none.
    /// </summary>
    public string? Code { get; }

    /// <summary>
    /// The service's message: the body's <c>message</c>, <c>error_description</c> (RFC 6749), <c>detail</c> or <c>title</c> (RFC 9457), an <c>error</c> that is
    /// a sentence, or what <c>errors</c> say, with semicolons between them; null if the body has none.
    /// </summary>
    public string? ErrorMessage { get; }

    /// <summary>The error as a whole, with details and members of its own: the body's <c>error</c> if that is an object,
    /// else the body; null if it is not JSON.</summary>
    public global::System.Text.Json.JsonElement? Error { get; }

    /// <summary>The inner error; null if the body has none.</summary>
    public global::System.Text.Json.JsonElement? InnerError { get; }

    /// <summary>The id that the service gave the request; null if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>How long to wait before the next request; null if the response says nothing about it.</summary>
    public global::System.TimeSpan? RetryAfter { get; }

    /// <summary>How many requests the service takes, and when it counts anew; null if the response says nothing about it.</summary>
    public RateLimit? RateLimit => RateLimit.Read(_headers);

    /// <summary>The <c>Location</c> header, such as that of a redirect that was not followed; null if there is none.</summary>
    public global::System.Uri? Location { get; }

    /// <summary>The body as text, its beginning if it is long; empty if there is none.</summary>
    public string RawBody { get; }

    /// <summary>Whether <see cref="RawBody"/> is only the beginning.</summary>
    public bool IsRawBodyTruncated { get; }

    /// <summary>All headers, those of the body included; several values of one name are joined by commas.</summary>
    public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Headers
        => HeaderValues.All(_headers, _contentHeaders);

    /// <summary>The value of a header, several joined by commas; null if there is none.</summary>
    public string? GetHeader(string name) => HeaderValues.Find(name, _headers, _contentHeaders);

    /// <summary>Makes the exception for a response whose status is not a success.</summary>
    internal static async global::System.Threading.Tasks.ValueTask<ApiException> ReadAsync(global::System.Net.Http.HttpResponseMessage response,
        global::System.TimeSpan timeout, global::System.Threading.CancellationToken cancellationToken)
    {
        using PooledBuffer body =
            await ResponseReader.ReadStartAsync(response.Content, timeout, ErrorBody.MaximumLength + 1, cancellationToken).ConfigureAwait(false);
        return Create(response, body.Span, null, null);
    }

    /// <summary>Makes the exception for a response whose body is there.</summary>
    /// <param name="response">The response.</param>
    /// <param name="body">Its body.</param>
    /// <param name="reason">What is wrong with it; null if the status says so.</param>
    /// <param name="innerException">What was thrown while it was read.</param>
    internal static ApiException Create(global::System.Net.Http.HttpResponseMessage response, global::System.ReadOnlySpan<byte> body, string? reason,
        global::System.Exception? innerException)
    {
        ErrorBody error = ErrorBody.Parse(body, response.Content.Headers.ContentType?.CharSet);
        return new(ToMessage(response, error, reason), response, error, innerException);
    }

    // GET /users/{user-id}: 404 (Not Found), itemNotFound: There is no such user.
    private static string ToMessage(global::System.Net.Http.HttpResponseMessage response, ErrorBody error, string? reason)
    {
        global::System.Text.StringBuilder message = new();
        if (response.RequestMessage is { } request)
        {
            message.Append(request.Method.Method);
            if (request.Options.TryGetValue(RequestKeys.RouteTemplate, out string? template))
            {
                message.Append(' ').Append(template);
            }

            message.Append(": ");
        }

        message.Append(global::System.Globalization.CultureInfo.InvariantCulture, $"{(int)response.StatusCode}");
        Append(message, " (", response.ReasonPhrase, ")");
        Append(message, ", ", error.Code, "");
        bool isExplained = Append(message, ": ", reason ?? error.Message, "");
        return isExplained ? message.ToString() : message.Append('.').ToString();
    }

    private static bool Append(global::System.Text.StringBuilder message, string before, string? text, string after)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        message.Append(before);
        MessageText.Append(message, text);
        message.Append(after);
        return true;
    }
}
