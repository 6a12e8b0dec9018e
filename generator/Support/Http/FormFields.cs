#if DOCGEN_FORMS
namespace DocGen.Runtime.Http;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The members of an object as the fields of a form.</summary>
internal static class FormFields
{
    /// <summary>
    /// The fields, in order: text as it is, numbers and truth values as JSON writes them, a null as an empty text, each element of a list as a field of the
    /// list's name, and the members of an object below its name (<c>owner[name]</c>).
    /// </summary>
    /// <param name="json">The object as JSON.</param>
    public static List<KeyValuePair<string, string>> Read(ReadOnlyMemory<byte> json)
    {
        List<KeyValuePair<string, string>> fields = [];
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            Add(fields, member.Name, member.Value);
        }

        return fields;
    }

    /// <summary>The fields as a body of several parts, <c>multipart/form-data</c> of RFC 7578.</summary>
    public static MultipartFormDataContent ToParts(List<KeyValuePair<string, string>> fields)
    {
        // A part's headers are in UTF-8 (RFC 7578, 5.1), where the platform's are in Latin-1.
        MultipartFormDataContent parts = new() { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        foreach (KeyValuePair<string, string> field in fields)
        {
            StringContent part = new(field.Value);
            part.Headers.ContentType = null;
            parts.Add(part, Quote(field.Key));
        }

        return parts;
    }

    /// <summary>A name in quotes, with what would end it or the line escaped as browsers do.</summary>
    public static string Quote(string name)
        => "\"" + name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal) + "\"";

    // The JSON is one that this client wrote, so that it is no deeper than the objects that it was made of.
    private static void Add(List<KeyValuePair<string, string>> fields, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Add(fields, name + "[" + member.Name + "]", member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Add(fields, name, element);
                }

                break;
            case JsonValueKind.String:
                fields.Add(new(name, value.GetString()!));
                break;
            case JsonValueKind.Null:
                fields.Add(new(name, ""));
                break;
            default:
                fields.Add(new(name, value.GetRawText()));
                break;
        }
    }
}
#endif
