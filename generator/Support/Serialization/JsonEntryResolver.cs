namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>Gives <see cref="JsonSerializer"/> the metadata of models, enumerations, collections of them and bodies of requests, without reflection.</summary>
internal sealed class JsonEntryResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonEntry> _entries;

    /// <summary>Makes the resolver of the types.</summary>
    /// <param name="entries">Models and enumerations.</param>
    /// <param name="bodies">The bodies of requests.</param>
    internal JsonEntryResolver(JsonEntry[] entries, JsonEntry[] bodies)
    {
        _entries = new Dictionary<Type, JsonEntry>(entries.Length + bodies.Length);
        Add(entries);
        Add(bodies);
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        Type element = type.IsGenericType && type.GetGenericArguments() is [Type argument] ? argument : type.GetElementType() ?? type;
        return _entries.TryGetValue(element, out JsonEntry? entry) ? entry.GetTypeInfo(type, options) : null;
    }

    private void Add(JsonEntry[] entries)
    {
        foreach (JsonEntry entry in entries)
        {
            _entries[entry.Type] = entry;
        }
    }
}
