namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Text.Json;

/// <summary>Reads the value of a member: null is null, a wrong kind is a <see cref="JsonException"/>. The reader is on the value, and left on its end.</summary>
internal static partial class JsonRead
{
    /// <summary>Reads a string.</summary>
    internal static string? String(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw JsonFailure.WrongKind(ref reader, "a string"),
    };

    /// <summary>Reads a Boolean.</summary>
    internal static bool? Boolean(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw JsonFailure.WrongKind(ref reader, "a Boolean"),
    };

    /// <summary>Reads a GUID.</summary>
    internal static Guid? Guid(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DemandString(ref reader, "a GUID");
        ReadOnlySpan<byte> text = reader.GetUtf8();
        return Utf8Parser.TryParse(text, out Guid value, out int length, 'D') && length == text.Length ? value : throw JsonFailure.WrongValue("a GUID");
    }

    /// <summary>Reads any value; null is null.</summary>
    internal static JsonElement? Json(ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : Value(ref reader);

    /// <summary>Reads any value; null is an element of its own.</summary>
    internal static JsonElement Value(ref JsonReader reader)
    {
        int start = reader.TokenStart;
        reader.Skip();
        return JsonValues.Parse(reader.From(start));
    }

    /// <summary>Reads a member of an enumeration.</summary>
    internal static T? Enum<T>(ref JsonReader reader, JsonEnumCodec<T> codec)
        where T : struct, Enum
        => reader.TokenType == JsonTokenType.Null ? null : codec.ReadValue(ref reader);

    /// <summary>Reads a model.</summary>
    internal static T? Model<T>(ref JsonReader reader)
        where T : JsonModel, IJsonModel<T>, new()
        => reader.TokenType == JsonTokenType.Null ? null : T.Read(ref reader);

    /// <summary>Demands a string.</summary>
    internal static void DemandString(ref JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFailure.WrongKind(ref reader, expected);
        }
    }
}
