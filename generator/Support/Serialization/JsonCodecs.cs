namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;

/// <summary>The codecs of all types that are neither models nor enumerations.</summary>
internal static partial class JsonCodecs
{
    /// <summary>Any JSON value; null is an element of its own.</summary>
    internal static readonly JsonCodec<JsonElement> Json = new JsonElementCodec();

    /// <summary>Strings.</summary>
    internal static readonly JsonCodec<string> String = new StringCodec();

    /// <summary>Booleans.</summary>
    internal static readonly JsonCodec<bool> Boolean = new BooleanCodec();

#if DOCGEN_GUIDS
    /// <summary>GUIDs.</summary>
    internal static readonly JsonCodec<Guid> Guid = new GuidCodec();

#endif
#if DOCGEN_BINARY
    /// <summary>Bytes as base64; a text that would not be the same bytes again cannot be held.</summary>
    internal static readonly JsonCodec<byte[]> Binary = new BinaryCodec();

#endif
    private static bool Take<T>(T? read, out T value)
        where T : struct
    {
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    private sealed class JsonElementCodec : JsonCodec<JsonElement>
    {
        internal override bool TryRead(ref JsonReader reader, out JsonElement value)
        {
            value = JsonRead.Value(ref reader);
            return true;
        }

        internal override void Write(JsonWriter writer, JsonElement value) => JsonWrite.Value(writer, value);
    }

    private sealed class StringCodec : JsonCodec<string>
    {
        internal override bool TryRead(ref JsonReader reader, out string? value)
        {
            value = JsonRead.String(ref reader);
            return !reader.IsPutBack;
        }

        internal override void Write(JsonWriter writer, string value) => writer.WriteStringValue(value);
    }

    private sealed class BooleanCodec : JsonCodec<bool>
    {
        internal override bool TryRead(ref JsonReader reader, out bool value) => Take(JsonRead.Boolean(ref reader), out value);

        internal override void Write(JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
    }

#if DOCGEN_GUIDS
    private sealed class GuidCodec : JsonCodec<Guid>
    {
        internal override bool TryRead(ref JsonReader reader, out Guid value) => Take(JsonRead.Guid(ref reader), out value);

        internal override void Write(JsonWriter writer, Guid value) => writer.WriteStringValue(value);
    }

#endif
#if DOCGEN_BINARY
    private sealed class BinaryCodec : JsonCodec<byte[]>
    {
        internal override bool TryRead(ref JsonReader reader, out byte[]? value)
        {
            value = JsonRead.Binary(ref reader);
            return !reader.IsPutBack;
        }

        internal override void Write(JsonWriter writer, byte[]? value)
        {
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                writer.WriteBase64StringValue(value);
            }
        }
    }
#endif
}
