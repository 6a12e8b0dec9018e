namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>Gives <see cref="JsonSerializer"/> the metadata of models, enumerations and collections of them, without reflection.</summary>
internal sealed class JsonEntryResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonEntry> _entries;

    /// <summary>Makes the resolver of the types.</summary>
    internal JsonEntryResolver(JsonEntry[] entries)
    {
        _entries = new Dictionary<Type, JsonEntry>(entries.Length);
        foreach (JsonEntry entry in entries)
        {
            _entries[entry.Type] = entry;
        }
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        Type element = type.IsGenericType && type.GetGenericArguments() is [Type argument] ? argument : type.GetElementType() ?? type;
        return _entries.TryGetValue(element, out JsonEntry? entry) ? entry.GetTypeInfo(type, options) : null;
    }
}
