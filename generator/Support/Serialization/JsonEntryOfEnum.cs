#if DOCGEN_ENUMS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>What a resolver knows of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class JsonEntryOfEnum<T> : JsonEntry
    where T : struct, Enum
{
    private readonly JsonEnumCodec<T> _codec;

    internal JsonEntryOfEnum(JsonEnumCodec<T> codec)
        : base(typeof(T)) => _codec = codec;

    /// <inheritdoc/>
    internal override JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new JsonEnumConverter<T>(_codec));
        }

        if (type == typeof(T?))
        {
            return JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        }

        return type == typeof(IReadOnlyList<T>)
            ? JsonMetadataServices.CreateValueInfo<IReadOnlyList<T>>(options, new JsonCodecConverter<IReadOnlyList<T>>(new JsonListCodec<T>(_codec)))
            : null;
    }
}
#endif
