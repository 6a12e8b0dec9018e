namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Runtime.CompilerServices;
using global::System.Text.Json;

/// <summary>Reads the value of a member: null is null, a wrong kind is a <see cref="JsonException"/>. The reader is on the value, and left on its end.</summary>
internal static partial class JsonRead
{
    /// <summary>Moves to the next token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw JsonFailure.Incomplete();
        }
    }

    /// <summary>Moves to the end of the value.</summary>
    internal static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw JsonFailure.Incomplete();
        }
    }

    /// <summary>The text of a string or name.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The text is not valid UTF-8 or UTF-16.", exception);
        }
    }

    /// <summary>Reads a string.</summary>
    internal static string? String(ref Utf8JsonReader reader)
        => reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw JsonFailure.WrongKind(ref reader, "a string");

    /// <summary>Reads a Boolean.</summary>
    internal static bool? Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw JsonFailure.WrongKind(ref reader, "a Boolean"),
    };

    /// <summary>Reads a GUID.</summary>
    internal static Guid? Guid(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        DemandString(ref reader, "a GUID");
        return reader.TryGetGuid(out Guid value) ? value : throw JsonFailure.WrongValue("a GUID");
    }

    /// <summary>Reads any value; null is null.</summary>
    internal static JsonElement? Json(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads any value.</summary>
    internal static JsonElement Value(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads a member of an enumeration.</summary>
    internal static T? Enum<T>(ref Utf8JsonReader reader, JsonEnumCodec<T> codec)
        where T : struct, Enum
        => reader.TokenType == JsonTokenType.Null ? null : codec.ReadValue(ref reader);

    /// <summary>Reads a model.</summary>
    internal static T? Model<T>(ref Utf8JsonReader reader)
        where T : JsonModel, IJsonModel<T>, new()
        => reader.TokenType == JsonTokenType.Null ? null : T.Read(ref reader);

    /// <summary>Demands a string.</summary>
    internal static void DemandString(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFailure.WrongKind(ref reader, expected);
        }
    }
}
