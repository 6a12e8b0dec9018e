namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Reads the bodies of responses.</summary>
internal static class ResponseReader
{
    private const int DefaultCapacity = 16 * 1024;
    private const int MaximumFirstCapacity = 1024 * 1024;

    /// <summary>Reads a whole body into one pooled buffer, which the caller disposes.</summary>
    /// <param name="response">The response that has the body.</param>
    /// <param name="client">The client that received it, for its limits.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ApiException">The body is not compressed as its header says.</exception>
    public static async ValueTask<PooledBuffer> ReadAsync(HttpResponseMessage response, HttpClient client, CancellationToken cancellationToken)
    {
        HttpContent content = response.Content;

        // The client's timeout ends with the headers; the body has to come in time as well.
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        PooledBuffer buffer = new(Capacity(content, client.MaxResponseContentBufferSize));
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(timeout.Token).ConfigureAwait(false);
            bool isTimed = false;
            while (true)
            {
                ValueTask<int> read = stream.ReadAsync(buffer.GetMemory(), timeout.Token);
                if (!isTimed && !read.IsCompleted)
                {
                    timeout.CancelAfter(client.Timeout);
                    isTimed = true;
                }

                int count = await read.ConfigureAwait(false);
                if (count == 0)
                {
                    return buffer;
                }

                buffer.Advance(count);
                if (buffer.Length > client.MaxResponseContentBufferSize)
                {
                    throw new HttpRequestException(
                        $"The response is longer than {client.MaxResponseContentBufferSize} bytes, the client's MaxResponseContentBufferSize.");
                }
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            buffer.Dispose();
            throw Canceled(exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            buffer.Dispose();
            throw new TaskCanceledException(
                $"The request was canceled because the body of its response did not arrive within {client.Timeout}.",
                new TimeoutException(exception.Message, exception),
                timeout.Token);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            buffer.Dispose();
            throw ApiException.Create(response, [], "The body of the response is not compressed as its header says.", exception);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Reads the beginning of a body; what goes wrong on the way ends it, and so does the client's timeout.</summary>
    /// <param name="content">The body.</param>
    /// <param name="timeout">How long it may take; the client's own timeout has ended with the headers.</param>
    /// <param name="maximum">How many bytes are read at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<PooledBuffer> ReadStartAsync(HttpContent content, TimeSpan timeout, int maximum, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        PooledBuffer buffer = new(Math.Min(maximum, 4096));
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            while (buffer.Length < maximum)
            {
                Memory<byte> free = buffer.GetMemory();
                free = free[..Math.Min(free.Length, maximum - buffer.Length)];
                int count = await stream.ReadAsync(free, limit.Token).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                buffer.Advance(count);
            }
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            buffer.Dispose();
            throw Canceled(exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The status is worth more than the rest of a body that broke off, or that is not compressed as its header says.
        }

        return buffer;
    }

    /// <summary>Reads a value from a whole body.</summary>
    /// <param name="response">The response that has the body.</param>
    /// <param name="body">The body.</param>
    /// <param name="codec">Reads the value.</param>
    /// <param name="rules">How it is read.</param>
    /// <exception cref="ApiException">There is no body, it is not JSON, or JSON of another kind than the value; or a value
    /// in it is not of its documented type, where that is a failure.</exception>
    public static T? Parse<T>(HttpResponseMessage response, ReadOnlySpan<byte> body, JsonCodec<T> codec, ReadRules rules)
    {
        string? charSet = response.Content.Headers.ContentType?.CharSet;
        ReadOnlySpan<byte> json = BodyEncoding.IsUtf8(charSet) ? WithoutByteOrderMark(body) : BodyEncoding.ToUtf8(body, charSet);
        if (json.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return rules.IsNullable || typeof(T) == typeof(JsonElement)
                ? default
                : throw ApiException.Create(response, body, "The response has no body, where the documentation has one.", null);
        }

        try
        {
            T? value = JsonText.Parse(json, codec, JsonReader.DefaultMaxDepth, out JsonMisfits? misfits);
            if (misfits is not null)
            {
                Report(json, misfits, rules);
            }

            return rules.IsNullable || value is not null ? value : throw new JsonException("It is null, where the documentation has a value.");
        }
        catch (JsonException exception)
        {
            string? mediaType = response.Content.Headers.ContentType?.MediaType;
            if (IsText(mediaType) && (typeof(T) == typeof(JsonElement) || typeof(T) == typeof(JsonElement?)))
            {
                // No page says what the response is, so what it is is right.
                return JsonText.Parse(Quote(json), codec);
            }

            bool isJson = IsJson(mediaType);
            throw ApiException.Create(response, body, isJson ? "The response cannot be read. " + exception.Message : "The response is not JSON.", exception);
        }
    }

    private static void Report(ReadOnlySpan<byte> json, JsonMisfits misfits, ReadRules rules)
    {
        if (rules.IsStrict)
        {
            throw JsonFailure.First(json, misfits);
        }

        rules.Metadata?.SetUnexpectedValues(JsonFailure.PathsOf(json, misfits));
    }

    /// <summary>A body without the mark that some services put in front of it.</summary>
    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> body)
        => body.StartsWith("\uFEFF"u8) ? body[3..] : body;

    // Callers know their own token, and not the one that is linked with the timeout.
    private static TaskCanceledException Canceled(OperationCanceledException exception, CancellationToken cancellationToken)
        => new(exception.Message, exception, cancellationToken);

    private static bool IsJson(string? mediaType)
        => mediaType is null || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a body is a text for people or programs; a page in HTML is more likely to be somebody else's answer, such as that of a proxy.</summary>
    private static bool IsText(string? mediaType)
        => mediaType is not null && !mediaType.Contains("html", StringComparison.OrdinalIgnoreCase)
            && (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || mediaType.Contains("xml", StringComparison.OrdinalIgnoreCase));

    private static byte[] Quote(ReadOnlySpan<byte> text)
        => Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(Encoding.UTF8.GetString(text))}\"");

    private static int Capacity(HttpContent content, long maximum)
        => content.Headers.ContentLength switch
        {
            null => DefaultCapacity,
            { } length when length > maximum => throw new HttpRequestException(
                $"The response is longer than {maximum} bytes, the client's MaxResponseContentBufferSize."),
            { } length => (int)Math.Min(length + 1, MaximumFirstCapacity),
        };
}
