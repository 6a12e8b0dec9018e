#if DOCGEN_ENUMS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an enumeration, also as the key of a dictionary.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonEnumConverter<T> : JsonCodecConverter<T>
    where T : struct, Enum
{
    private readonly JsonEnumCodec<T> _codec;

    /// <summary>Makes the converter of a codec.</summary>
    /// <param name="codec">The codec.</param>
    internal JsonEnumConverter(JsonEnumCodec<T> codec)
        : base(codec) => _codec = codec;

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _codec.TryParse(reader.GetString()!, out T value)
            ? value
            : throw new JsonException("The enumeration does not list the text, and it is too long to be kept, or too many were kept before.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(_codec.GetText(value));
    }
}
#endif
