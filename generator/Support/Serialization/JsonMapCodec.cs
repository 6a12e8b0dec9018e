#if DOCGEN_MAPS
namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;

/// <summary>Reads and writes a dictionary: an object whose names are data.</summary>
/// <typeparam name="T">The values' type.</typeparam>
internal sealed class JsonMapCodec<T> : JsonCodec<IReadOnlyDictionary<string, T>>
{
    private readonly JsonCodec<T> _values;

    internal JsonMapCodec(JsonCodec<T> values) => _values = values;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out IReadOnlyDictionary<string, T>? value)
    {
        value = JsonRead.Map(ref reader, _values);
        return !reader.IsPutBack || value is not null;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, IReadOnlyDictionary<string, T>? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteMap(value, _values);
        }
    }

    /// <inheritdoc/>
    internal override object? ToPrinted(IReadOnlyDictionary<string, T>? value) => value is null ? null : JsonMapEntry.ListOf(value, _values);
}
#endif
