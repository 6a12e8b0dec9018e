namespace DocGen.Runtime.Http;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>What the body of a failed response tells, in any of the common forms.</summary>
internal sealed class ErrorBody
{
    /// <summary>How many bytes of a body are kept.</summary>
    public const int MaximumLength = 64 * 1024;

    // In the order in which they are asked for; names are compared without case.
    private static readonly string[] s_codes = ["code", "error_code", "errorCode", "error_type", "errorType", "type"];
    private static readonly string[] s_messages = ["message", "error_description", "detail", "error_message", "errorMessage", "msg", "title"];

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

    /// <summary>Reads a body; what is neither a JSON object nor a list of objects is kept as text.</summary>
    public static ErrorBody Parse(ReadOnlySpan<byte> body, string? charSet)
    {
        ErrorBody result = new(
            BodyEncoding.Get(charSet).GetString(ResponseReader.WithoutByteOrderMark(body[..Math.Min(body.Length, MaximumLength)])),
            body.Length > MaximumLength);
        string text = result.Text;
        if (!result.IsTruncated && text.AsSpan().TrimStart() is ['{' or '[', ..])
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

    // [{"errorCode":"…","message":"…"}]: of several errors the first one says what is wrong.
    private void Read(JsonElement root)
    {
        bool isList = root.ValueKind == JsonValueKind.Array;
        if (!isList)
        {
            ReadObject(root);
        }
        else if (root.GetArrayLength() > 0 && root[0].ValueKind == JsonValueKind.Object)
        {
            ReadObject(root[0]);
            Error = root;
        }
    }

    // {"error":{"code":"…","message":"…","innerError":{…}}}, {"error":"…","error_description":"…"}, {"error":"There is none."},
    // {"error":404,"status":"There is none."}, {"errors":["…"]}, {"message":"…","errors":[{"code":"…","message":"…"}]},
    // {"type":"…","title":"…","detail":"…"} (RFC 9457), {"code":"…","message":"…"}
    private void ReadObject(JsonElement root)
    {
        JsonElement error = Member(root, "error") ?? Member(root, "odata.error") ?? root;
        if (error.ValueKind == JsonValueKind.Object)
        {
            Error = error;
            InnerError = Member(error, "innerError") ?? Member(error, "innererror");
            RequestId = InnerError is { } inner ? TextOf(inner, "request-id") ?? TextOf(inner, "requestId") : null;
        }
        else
        {
            // One word is a code, and more of them are for people.
            string? text = error.ValueKind is JsonValueKind.String ? error.GetString() : null;
            bool isSentence = text?.Contains(' ', StringComparison.Ordinal) == true;
            Error = root;
            Code = isSentence ? null : text ?? (error.ValueKind == JsonValueKind.Number ? error.GetRawText() : null);
            Message = FirstText(root, s_messages) ?? (isSentence ? text : null) ?? (Code is null || text is not null ? null : TextOf(root, "status"));
            Message ??= error.ValueKind == JsonValueKind.Array ? TextOfAll(error) : null;
        }

        Code ??= FirstText(Error.Value, s_codes);
        Message ??= FirstText(Error.Value, s_messages);
        if (Member(Error.Value, "errors") is { } errors)
        {
            Code ??= errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0 ? FirstText(errors[0], s_codes) : null;
            Message ??= TextOfAll(errors);
        }
    }

    private static string? FirstText(JsonElement value, string[] names)
    {
        foreach (string name in names)
        {
            if (TextOf(value, name) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    // ["…","…"]   [{"message":"…"},{"message":"…"}]   {"name":["is too long"],"price":"is negative"}
    private static string? TextOfAll(JsonElement errors)
    {
        List<string> texts = [];
        if (errors.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement error in errors.EnumerateArray())
            {
                Add(texts, "", error.ValueKind == JsonValueKind.String ? error.GetString() : FirstText(error, s_messages));
            }
        }
        else if (errors.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in errors.EnumerateObject())
            {
                Add(texts, member.Name + ": ", member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : TextOfAll(member.Value));
            }
        }

        return texts.Count == 0 ? null : string.Join("; ", texts);

        static void Add(List<string> texts, string prefix, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                texts.Add(prefix + text);
            }
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
