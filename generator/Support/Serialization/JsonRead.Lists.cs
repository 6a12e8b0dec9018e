namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;
using global::System.Text.Json;

/// <content>Lists. Each is an array of just its size; elements are collected in pooled buffers.</content>
internal static partial class JsonRead
{
    /// <summary>Reads a list of models; null elements stay null.</summary>
    internal static IReadOnlyList<T>? Models<T>(ref JsonReader reader)
        where T : JsonModel, IJsonModel<T>, new()
    {
        if (!IsList(ref reader))
        {
            return null;
        }

        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            list.Add(reader.TokenType == JsonTokenType.Null ? null! : T.Read(ref reader));
        }

        return list.ToArray();
    }

    /// <summary>Reads a list whose elements can be null.</summary>
    internal static IReadOnlyList<T>? List<T>(ref JsonReader reader, JsonCodec<T> codec)
    {
        if (!IsList(ref reader))
        {
            return null;
        }

        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            list.Add(codec.TryRead(ref reader, out T? value) ? value! : throw JsonFailure.WrongKind(ref reader, "a value"));
        }

        return list.ToArray();
    }

    /// <summary>Reads a list; one with an element that the type cannot hold, such as null, is kept as an unknown member, and null.</summary>
    internal static IReadOnlyList<T>? List<T>(ref JsonReader reader, JsonCodec<T> codec, JsonMembers members, int index, ref UnknownMembers unknown)
    {
        JsonReader start = reader;
        if (!IsList(ref reader))
        {
            unknown.Forget(members.GetName(index));
            return null;
        }

        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            if (!codec.TryRead(ref reader, out T? value))
            {
                reader = start;
                unknown.Keep(ref reader, members.GetName(index));
                return null;
            }

            list.Add(value!);
        }

        unknown.Forget(members.GetName(index));
        return list.ToArray();
    }

    /// <summary>Whether there is a list; false for null.</summary>
    internal static bool IsList(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => true,
        JsonTokenType.Null => false,
        _ => throw JsonFailure.WrongKind(ref reader, "an array"),
    };

    /// <summary>Moves to the next element; false at the end.</summary>
    internal static bool NextElement(ref JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }
}
