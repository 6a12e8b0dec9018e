namespace DocGen.Runtime.Http;

using global::System;
using global::System.Text.Json;

/// <summary>What the body of a failed response tells, in any of the common forms.</summary>
internal sealed class ErrorBody
{
    /// <summary>How many bytes of a body are kept.</summary>
    public const int MaximumLength = 64 * 1024;

    private ErrorBody(string text, bool isTruncated)
    {
        Text = text;
        IsTruncated = isTruncated;
    }

    /// <summary>The body as text.</summary>
    public string Text { get; }

    /// <summary>Whether the text is cut.</summary>
    public bool IsTruncated { get; }

    /// <summary>The error object.</summary>
    public JsonElement? Error { get; private set; }

    /// <summary>The error's inner error.</summary>
    public JsonElement? InnerError { get; private set; }

    /// <summary>The error's code.</summary>
    public string? Code { get; private set; }

    /// <summary>The error's message.</summary>
    public string? Message { get; private set; }

    /// <summary>The id of the request.</summary>
    public string? RequestId { get; private set; }

    /// <summary>Reads a body; what is no JSON object is text and nothing else.</summary>
    public static ErrorBody Parse(ReadOnlySpan<byte> body, string? charSet)
    {
        ErrorBody result = new(
            BodyEncoding.Get(charSet).GetString(ResponseReader.WithoutByteOrderMark(body[..Math.Min(body.Length, MaximumLength)])),
            body.Length > MaximumLength);
        string text = result.Text;
        if (!result.IsTruncated && text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(text);
                result.Read(document.RootElement.Clone());
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // Then it is text: no JSON, or half a surrogate pair, which no string can hold.
            }
        }

        return result;
    }

    // {"error":{"code":"…","message":"…","innerError":{…}}}, {"error":"…","error_description":"…"},
    // {"type":"…","title":"…","detail":"…"}, {"code":"…","message":"…"}
    private void Read(JsonElement root)
    {
        JsonElement error = Member(root, "error") ?? Member(root, "odata.error") ?? root;
        if (error.ValueKind == JsonValueKind.Object)
        {
            Error = error;
            Code = TextOf(error, "code") ?? TextOf(error, "type");
            Message = TextOf(error, "message") ?? TextOf(error, "detail") ?? TextOf(error, "title");
            InnerError = Member(error, "innerError") ?? Member(error, "innererror");
            RequestId = InnerError is { } inner ? TextOf(inner, "request-id") ?? TextOf(inner, "requestId") : null;
        }
        else
        {
            Error = root;
            Code = error.ValueKind == JsonValueKind.String ? error.GetString() : null;
            Message = TextOf(root, "error_description") ?? TextOf(root, "message");
        }
    }

    private static JsonElement? Member(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
                {
                    return property.Value;
                }
            }
        }

        return null;
    }

    // An old form has {"lang":"…","value":"…"} for a text.
    private static string? TextOf(JsonElement value, string name)
        => Member(value, name) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            { ValueKind: JsonValueKind.Object } text => TextOf(text, "value"),
            _ => null,
        };
}
