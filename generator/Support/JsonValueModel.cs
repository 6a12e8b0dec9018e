#if DOCGEN_ANY_JSON
namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>
/// The base of the models that are JSON of any shape: an object, an array, a text, a number. The value is kept and written
/// as it came. Two are equal if their values are.
/// </summary>
public abstract record JsonValueModel : JsonModel
{
    /// <summary>Makes one without a value.</summary>
    private protected JsonValueModel()
    {
    }

    /// <summary>The value; one that was never set is written as null.</summary>
    public global::System.Text.Json.JsonElement Value { get; init; }

    /// <inheritdoc/>
    internal sealed override void WriteJson(JsonWriter writer, JsonMembers? declared) => JsonWrite.Value(writer, Value);

    /// <inheritdoc/>
    internal sealed override void WriteJsonMembers(JsonWriter writer) => writer.Json(0, Value);

    /// <inheritdoc/>
    internal sealed override JsonModel CopyWith(string name, byte[]? json)
        => throw new global::System.InvalidOperationException("The model is one JSON value: it has no members that could be unknown. Set Value.");
}
#endif
