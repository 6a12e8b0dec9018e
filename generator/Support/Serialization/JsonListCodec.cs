namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;

/// <summary>Reads and writes a list.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class JsonListCodec<T> : JsonCodec<IReadOnlyList<T>>
{
    private readonly JsonCodec<T> _elements;

    internal JsonListCodec(JsonCodec<T> elements) => _elements = elements;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out IReadOnlyList<T>? value)
    {
        value = JsonRead.List(ref reader, _elements);
        return !reader.IsPutBack || value is not null;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, IReadOnlyList<T>? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonWrite.Elements(writer, value, _elements);
        }
    }
}
