namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System.Buffers;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>Reads and writes a type that is not the client's own by the contract that the platform's serializer has of it.</summary>
internal sealed class TypeInfoCodec<T> : JsonCodec<T>
{
    private readonly JsonTypeInfo<T> _typeInfo;

    /// <summary>Makes a codec of a contract.</summary>
    public TypeInfoCodec(JsonTypeInfo<T> typeInfo) => _typeInfo = typeInfo;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
    {
        int start = reader.TokenStart;
        reader.Skip();
        value = JsonSerializer.Deserialize(reader.From(start), _typeInfo);
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter json = new(output))
        {
            JsonSerializer.Serialize(json, value, _typeInfo);
        }

        writer.WriteRawValue(output.WrittenSpan);
    }
}
