using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

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

    /// <summary>A JSON body.</summary>
    public static ApiAnswer Json(JsonNode body, int status = 200)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_readable))
        {
            body.WriteTo(writer);
        }

        return new ApiAnswer(status, "application/json", buffer.WrittenMemory);
    }

    /// <summary>The bytes of a file.</summary>
    public static ApiAnswer File(ReadOnlyMemory<byte> content) => new(200, "application/octet-stream", content);
}
