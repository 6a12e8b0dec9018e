#if DOCGEN_PATCHES
namespace DocGen.Runtime.Serialization;

using global::System;

/// <summary>Writes an update.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class JsonPatchCodec<T> : JsonCodec<T>
    where T : JsonPatch
{
    /// <summary>The codec.</summary>
    internal static readonly JsonPatchCodec<T> Instance = new();

    private JsonPatchCodec()
    {
    }

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T? value)
        => throw new NotSupportedException($"{typeof(T).Name} is what a request sends, and is not read from JSON.");

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value) => value.WriteJson(writer, "");
}
#endif
