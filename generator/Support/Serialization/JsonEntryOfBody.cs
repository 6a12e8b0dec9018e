#if DOCGEN_PATCHES || DOCGEN_PARAMETERS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>What a resolver knows of a request's body.</summary>
/// <typeparam name="T">The body.</typeparam>
internal sealed class JsonEntryOfBody<T> : JsonEntry
    where T : class
{
    private readonly JsonCodecConverter<T> _converter;

    /// <summary>Makes an entry of the body's converter.</summary>
    internal JsonEntryOfBody(JsonCodecConverter<T> converter)
        : base(typeof(T)) => _converter = converter;

    /// <inheritdoc/>
    internal override JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, _converter) : null;
}
#endif
