#if DOCGEN_MAPS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text;

/// <summary>
/// A name and a value of a dictionary where dictionaries are compared and printed: as lists of such entries, by name, since their order says nothing.
/// </summary>
internal sealed class JsonMapEntry(string name, object? value)
{
    /// <summary>The entries of a dictionary, as they are compared.</summary>
    internal static JsonMapEntry[] ListOf<T>(IReadOnlyDictionary<string, T> map) => ListOf(map, static value => value);

    /// <summary>The entries of a dictionary, as people read them.</summary>
    internal static JsonMapEntry[] ListOf<T>(IReadOnlyDictionary<string, T> map, JsonCodec<T> values)
        => ListOf(map, value => value is null ? null : values.ToPrinted(value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonMapEntry other && other.Name == Name && JsonValues.AreEqual(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Name, StringComparison.Ordinal), JsonValues.Hash(Value));

    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder builder = new(Name);
        builder.Append(": ");
        JsonValues.Print(builder, Value ?? "null");
        return builder.ToString();
    }

    private string Name { get; } = name;

    private object? Value { get; } = value;

    private static JsonMapEntry[] ListOf<T>(IReadOnlyDictionary<string, T> map, Func<T, object?> select)
    {
        JsonMapEntry[] entries = new JsonMapEntry[map.Count];
        int count = 0;
        foreach (KeyValuePair<string, T> entry in map)
        {
            entries[count++] = new JsonMapEntry(entry.Key, select(entry.Value));
        }

        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }
}
#endif
