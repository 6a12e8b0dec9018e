namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Text.Json;

/// <summary>
/// Reads the value of a member: null is null. The reader is on the value, and left on its end; or in front of it again, with null, if it is not of the type
/// (<see cref="JsonReader.IsPutBack"/>): one odd value costs that value and not what is round it.
/// </summary>
internal static partial class JsonRead
{
    /// <summary>Reads a string.</summary>
    internal static string? String(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString() ?? reader.Refuse<string>("a string"),
        JsonTokenType.Null => null,
        _ => reader.Refuse<string>("a string"),
    };

    /// <summary>Reads a Boolean.</summary>
    internal static bool? Boolean(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => reader.Refuse<bool?>("a Boolean"),
    };

#if DOCGEN_GUIDS
    /// <summary>Reads a GUID.</summary>
    internal static Guid? Guid(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return TryGetText(ref reader, out ReadOnlySpan<byte> text) && Utf8Parser.TryParse(text, out Guid value, out int length, 'D') && length == text.Length
            ? value
            : reader.Refuse<Guid?>("a GUID");
    }

#endif
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

#if DOCGEN_ENUMS
    /// <summary>Reads a member of an enumeration.</summary>
    internal static T? Enum<T>(ref JsonReader reader, JsonEnumCodec<T> codec)
        where T : struct, Enum
    {
        int start = reader.TokenStart;
        T? value = codec.ReadValue(ref reader);
        if (reader.IsInexact)
        {
            reader.PutBack(start);
        }

        return value;
    }

#endif
    /// <summary>Reads a model.</summary>
    internal static T? Model<T>(ref JsonReader reader)
        where T : JsonModel, IJsonModel<T>, new()
        => reader.TokenType == JsonTokenType.StartObject ? T.Read(ref reader) : reader.TokenType == JsonTokenType.Null ? null : NoObject<T>(ref reader);

#if DOCGEN_GUIDS || DOCGEN_TIMES
    // The text of a string; false if it is none.
    private static bool TryGetText(ref JsonReader reader, out ReadOnlySpan<byte> text)
    {
        bool isString = reader.TokenType == JsonTokenType.String;
        text = isString ? reader.GetValue() : default;
        return isString;
    }

#endif
    private static T? NoObject<T>(ref JsonReader reader)
        where T : JsonModel, IJsonModel<T>, new()
#if DOCGEN_ANY_JSON
        => typeof(JsonValueModel).IsAssignableFrom(typeof(T)) ? T.Read(ref reader) : reader.Refuse<T>("an object");
#else
        => reader.Refuse<T>("an object");
#endif
}
