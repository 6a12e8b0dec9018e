#if DOCGEN_VALUES
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Text.Json;

/// <summary>Reads the member <c>value</c> of an object, or a body that is the value itself.</summary>
internal sealed class ValueCodec<T> : JsonCodec<T>
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Makes a codec from that of the value.</summary>
    public ValueCodec(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return _codec.TryRead(ref reader, out value);
        }

        // An object without the member is null where the type has a null.
        value = default;
        bool isFound = default(T) is null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.GetUtf8().SequenceEqual("value"u8))
            {
                reader.Read();
                isFound = _codec.TryRead(ref reader, out value);
                if (reader.IsPutBack)
                {
                    if (!isFound)
                    {
                        return false;
                    }

                    reader.ReadAgain();
                    reader.Skip();
                }
            }
            else
            {
                reader.Skip();
            }
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
#endif
