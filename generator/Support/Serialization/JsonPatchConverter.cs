#if DOCGEN_PATCHES
namespace DocGen.Runtime.Serialization;

using global::System.ComponentModel;

/// <summary>Lets <see cref="global::System.Text.Json.JsonSerializer"/> write an update as a request sends it. It cannot be read.</summary>
/// <typeparam name="T">Its type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPatchConverter<T> : JsonCodecConverter<T>
    where T : JsonPatch
{
    /// <summary>Makes the converter.</summary>
    public JsonPatchConverter()
        : base(JsonPatchCodec<T>.Instance)
    {
    }
}
#endif
