namespace DocGen.Runtime.Serialization;

using global::DocGen.Runtime.Http;
using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>What a resolver knows of a model.</summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonEntryOfModel<T> : JsonEntry
    where T : JsonModel, IJsonModel<T>, new()
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
            ? JsonMetadataServices.CreateValueInfo<IReadOnlyList<T>>(options,
                new JsonCodecConverter<IReadOnlyList<T>>(new JsonListCodec<T>(JsonModelCodec<T>.Instance)))
#if DOCGEN_PAGES
            : type == typeof(CollectionPage<T>)
                ? JsonMetadataServices.CreateValueInfo<CollectionPage<T>>(options,
                    new JsonCodecConverter<CollectionPage<T>>(new PageCodec<T>(JsonModelCodec<T>.Instance)))
#endif
                : GetCollectionInfo(type, options);
    }

    // The other forms that programs of their own return and accept: their elements go through the model's converter.
    private static JsonTypeInfo? GetCollectionInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        }

        if (type == typeof(T[]))
        {
            return JsonMetadataServices.CreateArrayInfo<T>(options, new());
        }

        if (type == typeof(IEnumerable<T>))
        {
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        }

        return type == typeof(IAsyncEnumerable<T>)
            ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
            : null;
    }
}
