namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Collections;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Compares, hashes and prints values of members: lists, bytes and JSON by value.</summary>
internal static class JsonValues
{
    private const int MaxPrintedLength = 200;

    /// <summary>Parses JSON that was read before.</summary>
    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The text that JSON which was read before stands for; null if it is none.</summary>
    internal static string? ToText(ReadOnlySpan<byte> json)
    {
        JsonReader reader = new(json);
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    /// <summary>The JSON of a value, without spaces and comments.</summary>
    internal static byte[] Format(JsonElement value)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, new JsonWriterOptions { SkipValidation = true }))
        {
            value.WriteTo(writer);
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Whether two values of one member are equal.</summary>
    internal static bool AreEqual(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (null, _) or (_, null) => false,
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
            (JsonElement a, JsonElement b) => JsonElements.AreEqual(a, b),
            (JsonModel a, JsonModel b) => a.Equals(b),
            (IEnumerable a, IEnumerable b) => AreListsEqual(a, b),
            _ => left.Equals(right),
        };
    }

    /// <summary>Whether two blocks of unknown members are equal, in any order.</summary>
    internal static bool AreBlocksEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        // Names are there once in each.
        Dictionary<string, (int Start, int Length)> values = new(StringComparer.Ordinal);
        int offset = 0;
        foreach (UnknownBlock.Entry entry in new UnknownBlock(right))
        {
            values[Encoding.UTF8.GetString(entry.Name)] = (offset + entry.Size - entry.Value.Length, entry.Value.Length);
            offset += entry.Size;
        }

        int count = 0;
        foreach (UnknownBlock.Entry entry in new UnknownBlock(left))
        {
            count++;
            if (!values.TryGetValue(Encoding.UTF8.GetString(entry.Name), out (int Start, int Length) found))
            {
                return false;
            }

            ReadOnlySpan<byte> value = right.Slice(found.Start, found.Length);
            if (!entry.Value.SequenceEqual(value) && !JsonElements.AreEqual(Parse(entry.Value), Parse(value)))
            {
                return false;
            }
        }

        return count == values.Count;
    }

    /// <summary>A hash that equal values share.</summary>
    internal static int Hash(object? value) => value switch
    {
        null => 0,
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        byte[] bytes => HashBytes(bytes),
        JsonElement element => JsonElements.Hash(element),
        JsonModel model => model.GetHashCode(),
        IEnumerable list => HashList(list),
        _ => value.GetHashCode(),
    };

    /// <summary>Appends a value, at most 200 characters of it.</summary>
    internal static void Print(StringBuilder builder, object value)
    {
        int start = builder.Length;
        Append(builder, value, start + MaxPrintedLength);
        if (builder.Length - start > MaxPrintedLength)
        {
            builder.Length = start + MaxPrintedLength - 1;
            builder.Append('…');
        }
    }

    private static void Append(StringBuilder builder, object? value, int limit)
    {
        switch (value)
        {
            case byte[] bytes:
                builder.Append(CultureInfo.InvariantCulture, $"{bytes.Length} bytes");
                break;
            case string text:
                builder.Append(text.AsSpan(0, Math.Min(text.Length, MaxPrintedLength + 1)));
                break;
#if DOCGEN_TIMES
            case DateTimeOffset instant:
                builder.Append(ODataLiteral.Of(instant));
                break;
            case DateOnly date:
                builder.Append(ODataLiteral.Of(date));
                break;
            case TimeOnly time:
                builder.Append(ODataLiteral.Of(time));
                break;
#endif
            case IFormattable formattable and not Enum:
                builder.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable list:
                AppendList(builder, list, limit);
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private static void AppendList(StringBuilder builder, IEnumerable list, int limit)
    {
        builder.Append('[');
        bool isFirst = true;
        foreach (object? element in list)
        {
            if (builder.Length > limit)
            {
                break;
            }

            builder.Append(isFirst ? "" : ", ");
            Append(builder, element ?? "null", limit);
            isFirst = false;
        }

        builder.Append(']');
    }

    private static bool AreListsEqual(IEnumerable left, IEnumerable right)
    {
        IEnumerator rights = right.GetEnumerator();
        try
        {
            foreach (object? element in left)
            {
                if (!rights.MoveNext() || !AreEqual(element, rights.Current))
                {
                    return false;
                }
            }

            return !rights.MoveNext();
        }
        finally
        {
            (rights as IDisposable)?.Dispose();
        }
    }

    private static int HashBytes(byte[] bytes)
    {
        HashCode hash = default;
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private static int HashList(IEnumerable list)
    {
        HashCode hash = default;
        foreach (object? element in list)
        {
            hash.Add(Hash(element));
        }

        return hash.ToHashCode();
    }
}
