namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization.Metadata;

/// <summary>What a resolver knows of a type.</summary>
internal abstract class JsonEntry
{
    private protected JsonEntry(Type type) => Type = type;

    /// <summary>The type.</summary>
    internal Type Type { get; }

    /// <summary>The metadata of the type, or of a list of it.</summary>
    /// <param name="type">The type itself, its nullable form, or a list or page of it.</param>
    /// <param name="options">The options that ask.</param>
    /// <returns>Null for any other type.</returns>
    internal abstract JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options);
}
