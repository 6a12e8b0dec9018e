namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System.Text.Json;

/// <summary>Reads a value into its nullable type: JSON null is null.</summary>
internal sealed class NullableCodec<T> : JsonCodec<T?>
    where T : struct
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Makes a codec from that of the value.</summary>
    public NullableCodec(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        bool isRead = _codec.TryRead(ref reader, out T read);
        value = isRead ? read : null;
        return isRead;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T? value) => _codec.Write(writer, value.GetValueOrDefault());
}
