#if DOCGEN_PARAMETERS
namespace DocGen.Runtime.Serialization;

using global::System.ComponentModel;

/// <summary>Lets <see cref="global::System.Text.Json.JsonSerializer"/> write the parameters of an action as a request sends it. It cannot be read.</summary>
/// <typeparam name="T">Its type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonRequestConverter<T> : JsonCodecConverter<T>
    where T : JsonRequest
{
    /// <summary>Makes the converter.</summary>
    public JsonRequestConverter()
        : base(JsonRequestCodec<T>.Instance)
    {
    }
}
#endif
