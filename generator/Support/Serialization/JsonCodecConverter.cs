namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>Lets <see cref="JsonSerializer"/> read and write by a codec.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonCodecConverter<T> : JsonConverter<T>
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Makes the converter of a codec.</summary>
    /// <param name="codec">The codec.</param>
    internal JsonCodecConverter(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonText.Read(ref reader, _codec);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonWriter.Write(writer, value, _codec);
    }
}
