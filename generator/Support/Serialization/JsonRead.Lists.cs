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
        int start = reader.TokenStart;
        if (!IsList(ref reader))
        {
            return null;
        }

        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            list.Add(Model<T>(ref reader)!);
            if (reader.IsPutBack)
            {
                return reader.RefuseList<IReadOnlyList<T>>(start);
            }
        }

        return list.ToArray();
    }

    /// <summary>Reads a list. One with an element that the type cannot hold, such as null in a list of numbers, is refused as a whole.</summary>
    internal static IReadOnlyList<T>? List<T>(ref JsonReader reader, JsonCodec<T> codec)
    {
        int start = reader.TokenStart;
        if (!IsList(ref reader))
        {
            return null;
        }

        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            if (!codec.TryRead(ref reader, out T? value))
            {
                return reader.RefuseList<IReadOnlyList<T>>(start);
            }

            list.Add(value!);
        }

        if (reader.IsInexact)
        {
            reader.PutBack(start);
        }

        return list.ToArray();
    }

#if DOCGEN_PAGES
    /// <summary>Reads the elements of a page. An element that is not of its type is null, and the list is kept as it came
    /// beside the others: one odd element costs no page.</summary>
    /// <exception cref="JsonException">The value is not a list; or the type has no null.</exception>
    internal static IReadOnlyList<T>? Elements<T>(ref JsonReader reader, JsonCodec<T> codec)
    {
        int start = reader.TokenStart;
        if (!IsList(ref reader))
        {
            return reader.IsPutBack ? throw JsonFailure.Unfit(ref reader) : null;
        }

        bool isKept = false;
        ListBuilder<T> list = default;
        while (NextElement(ref reader))
        {
            if (!codec.TryRead(ref reader, out T? value))
            {
                value = default(T) is null ? default : throw JsonFailure.Unfit(ref reader);
                reader.ReadAgain();
                reader.Skip();
                isKept = true;
            }

            list.Add(value!);
        }

        if (isKept || reader.IsInexact)
        {
            reader.PutBack(start);
        }

        return list.ToArray();
    }

#endif
    /// <summary>Whether there is a list; false for null, and for what is refused.</summary>
    internal static bool IsList(ref JsonReader reader)
    {
        bool isList = reader.TokenType == JsonTokenType.StartArray;
        if (!isList && reader.TokenType != JsonTokenType.Null)
        {
            reader.Refuse<object>("an array");
        }

        return isList;
    }

    /// <summary>Moves to the next element; false at the end.</summary>
    internal static bool NextElement(ref JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }
}
