namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System.Text.Json;

/// <summary>Reads the member <c>value</c> of an object, or a body that is the value itself.</summary>
internal sealed class ValueCodec<T> : JsonCodec<T>
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Makes a codec from that of the value.</summary>
    public ValueCodec(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    internal override bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return _codec.TryRead(ref reader, out value);
        }

        value = default;
        bool isFound = false;
        JsonRead.Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndObject)
        {
            bool isValue = reader.ValueTextEquals("value"u8);
            JsonRead.Advance(ref reader);
            if (isValue)
            {
                isFound = _codec.TryRead(ref reader, out value);
            }
            else
            {
                JsonRead.Skip(ref reader);
            }

            JsonRead.Advance(ref reader);
        }

        return isFound;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("value"u8);
        _codec.Write(writer, value);
        writer.WriteEndObject();
    }
}
