#if DOCGEN_PAGES
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System.Text.Json;

/// <summary>Reads and writes pages of a collection.</summary>
internal sealed class PageCodec<T> : JsonCodec<CollectionPage<T>>
{
    private readonly JsonCodec<T> _codec;

    /// <summary>Makes a codec from that of the elements.</summary>
    public PageCodec(JsonCodec<T> codec) => _codec = codec;

    /// <inheritdoc/>
    internal override JsonMembers? Members => _codec.Members;

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out CollectionPage<T>? value)
    {
        // Some services send the elements alone, without an object around them.
        value = reader.TokenType == JsonTokenType.StartArray
            ? new CollectionPage<T> { Value = JsonRead.List(ref reader, _codec) ?? [] }
            : new CollectionPage<T>(ref reader, _codec);
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, CollectionPage<T> value) => value.WriteTo(writer, _codec);
}
#endif
