#if DOCGEN_MAPS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <content>Dictionaries: objects whose names are data.</content>
internal static partial class JsonRead
{
    /// <summary>
    /// Reads a dictionary, in the order in which it came. One with a value that the type cannot hold is refused as a whole; where a name is there twice,
    /// the last value counts, and the text is kept beside.
    /// </summary>
    internal static IReadOnlyDictionary<string, T>? Map<T>(ref JsonReader reader, JsonCodec<T> codec)
    {
        int start = reader.TokenStart;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : reader.Refuse<IReadOnlyDictionary<string, T>>("an object");
        }

        Dictionary<string, T> map = new(StringComparer.Ordinal);
        bool isKept = false;
        while (NextName(ref reader, out string? name))
        {
            if (name is null || !codec.TryRead(ref reader, out T? value))
            {
                return reader.RefuseList<IReadOnlyDictionary<string, T>>(start);
            }

            isKept |= !map.TryAdd(name, value!);
            map[name] = value!;
        }

        if (isKept || reader.IsInexact)
        {
            reader.PutBack(start);
        }

        return map;
    }

    // Moves to the value of the next name, which is null if it is not a text; false at the end.
    private static bool NextName(ref JsonReader reader, out string? name)
    {
        reader.Read();
        bool isName = reader.TokenType == JsonTokenType.PropertyName;
        name = isName ? reader.GetString() : null;
        if (isName)
        {
            reader.Read();
        }

        return isName;
    }
}
#endif
