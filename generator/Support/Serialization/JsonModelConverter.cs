namespace DocGen.Runtime.Serialization;

using global::System.ComponentModel;

/// <summary>Lets <see cref="global::System.Text.Json.JsonSerializer"/> read and write a model.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelConverter<T> : JsonCodecConverter<T>
    where T : JsonModel, IJsonModel<T>, new()
{
    /// <summary>Makes the converter.</summary>
    public JsonModelConverter()
        : base(JsonModelCodec<T>.Instance)
    {
    }
}
