using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server;

/// <summary>What an endpoint answers: a status, headers, and a body that is complete, so that the store may change at once.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The type of the body; null if there is none.</param>
/// <param name="Body">The body's bytes.</param>
public sealed record ApiAnswer(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    // Links and names stay readable in logs; nothing of it ends up in HTML.
    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>204 without a body.</summary>
    public static ApiAnswer NoContent { get; } = new(204, null, default);

    /// <summary>304 without a body.</summary>
    public static ApiAnswer NotModified { get; } = new(304, null, default);

    /// <summary>A JSON body; an object's ETag is repeated in the header.</summary>
    public static ApiAnswer Json(JsonNode body, int status = 200)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_readable))
        {
            body.WriteTo(writer);
        }

        ApiAnswer answer = new(status, "application/json", buffer.WrittenMemory);
        return body is JsonObject o && o["@odata.etag"] is { } etag
            ? answer with { Headers = [new("ETag", etag.GetValue<string>())] }
            : answer;
    }

    /// <summary>201, with the address of what was created.</summary>
    public static ApiAnswer Created(JsonObject body, string address)
    {
        ApiAnswer answer = Json(body, 201);
        return answer with { Headers = [.. answer.Headers, new("Location", address)] };
    }

    /// <summary>The bytes of a file.</summary>
    public static ApiAnswer File(ReadOnlyMemory<byte> content) => new(200, "application/octet-stream", content);

    /// <summary>The documented error body.</summary>
    public static ApiAnswer Failure(ApiError error, string requestId) => Json(
        new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = error.Code,
                ["message"] = error.Message,
                ["innerError"] = new JsonObject
                {
                    ["request-id"] = requestId,
                    ["date"] = SampleServer.Now(),
                },
            },
        },
        error.Status);
}
