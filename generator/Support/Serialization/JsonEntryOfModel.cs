namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>What a resolver knows of a model.</summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonEntryOfModel<T> : JsonEntry
    where T : JsonModel, IJsonModel<T>
{
    internal JsonEntryOfModel()
        : base(typeof(T))
    {
    }

    /// <inheritdoc/>
    internal override JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>());
        }

        return type == typeof(IReadOnlyList<T>)
            ? JsonMetadataServices.CreateValueInfo<IReadOnlyList<T>>(options, new JsonCodecConverter<IReadOnlyList<T>>(new JsonListCodec<T>(JsonModelCodec<T>.Instance)))
            : null;
    }
}
