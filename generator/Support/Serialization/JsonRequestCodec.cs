#if DOCGEN_PARAMETERS
namespace DocGen.Runtime.Serialization;

using global::System;

/// <summary>Writes the parameters of an action.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class JsonRequestCodec<T> : JsonCodec<T>
    where T : JsonRequest
{
    /// <summary>The codec.</summary>
    internal static readonly JsonRequestCodec<T> Instance = new();

    private JsonRequestCodec()
    {
    }

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
        => throw new NotSupportedException($"{typeof(T).Name} is what a request sends, and is not read from JSON.");

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value) => value.WriteJson(writer);
}
#endif
