#if DOCGEN_ENUMS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Globalization;
using global::System.Runtime.CompilerServices;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Reads and writes an enumeration by its wire texts. A text that is not documented survives as an undeclared value; where values are combined, and where there
/// are too many such texts, it is kept aside, and the value is that of its documented parts, or null. Case makes no other value, but the text is kept.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonEnumCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    private readonly bool _isFlags;
    private readonly string[] _texts;
    private readonly byte[][] _encoded;
    private readonly long[] _values;
    private readonly Utf8Names _names;
    private readonly UnlistedTexts _unlisted;
    private Dictionary<string, int>? _indexesIgnoringCase;

    /// <summary>Makes the codec.</summary>
    /// <param name="isFlags">Whether values are combined.</param>
    /// <param name="values">The members' values; null if they count from zero.</param>
    /// <param name="texts">The members' wire texts.</param>
    internal JsonEnumCodec(bool isFlags, long[]? values, params string[] texts)
    {
        _isFlags = isFlags;
        _texts = texts;
        _encoded = Array.ConvertAll(texts, JsonWriter.EncodeValue);
        _names = new Utf8Names(texts);
        if (values is null)
        {
            values = new long[texts.Length];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = i;
            }
        }

        _values = values;
        _unlisted = new UnlistedTexts(values);
    }

    /// <inheritdoc/>
    internal override bool TryRead(ref JsonReader reader, out T value)
    {
        T? read = ReadValue(ref reader);
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value)
    {
        int index = Array.IndexOf(_values, ToNumber(value));
        if (index >= 0)
        {
            writer.WriteEncodedValue(_encoded[index]);
        }
        else
        {
            writer.WriteStringValue(GetText(value));
        }
    }

    /// <inheritdoc/>
    internal override object? ToPrinted(T value) => _unlisted.FindText(ToNumber(value)) ?? (object)value;

    /// <summary>Reads a value; null is null, and so is what is no text. Where another text would be written for it, the
    /// reader is told that it is inexact.</summary>
    internal T? ReadValue(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.TokenType == JsonTokenType.Null ? null : reader.Refuse<T?>("a text of the enumeration");
        }

        int index = _names.Find(reader.GetValue());
        return index >= 0 ? FromNumber(_values[index])
            : reader.GetString() is { } text ? ReadOther(ref reader, text)
            : reader.Refuse<T?>("a text of the enumeration");
    }

    /// <summary>The value of a text; false if there is none that could stand for it.</summary>
    internal bool TryParse(string text, out T value)
    {
        bool isFound = true;
        long number;
        if (FindIndex(text) is int index and >= 0)
        {
            number = _values[index];
        }
        else if (_isFlags)
        {
            number = ParseFlags(text);
        }
        else
        {
            isFound = _unlisted.TryGetNumber(text, out number);
        }

        value = FromNumber(number);
        return isFound;
    }

    /// <summary>The text of a value: of an unlisted one the text that came, of one that never came its number.</summary>
    internal string GetText(T value)
    {
        long number = ToNumber(value);
        int index = Array.IndexOf(_values, number);
        return index >= 0 ? _texts[index]
            : _unlisted.FindText(number) ?? (_isFlags ? FormatFlags(number) : null) ?? number.ToString(CultureInfo.InvariantCulture);
    }

    private static T FromNumber(long number)
    {
        if (Unsafe.SizeOf<T>() == sizeof(long))
        {
            return Unsafe.As<long, T>(ref number);
        }

        int narrow = (int)number;
        return Unsafe.As<int, T>(ref narrow);
    }

    private static long ToNumber(T value)
        => Unsafe.SizeOf<T>() == sizeof(long) ? Unsafe.As<T, long>(ref value) : Unsafe.As<T, int>(ref value);

    private T? ReadOther(ref JsonReader reader, string text)
    {
        if (!TryParse(text, out T value))
        {
            return reader.SetAside<T?>();
        }

        if (!string.Equals(GetText(value), text, StringComparison.Ordinal))
        {
            reader.NoteInexact();
        }

        return value;
    }

    // Case is ignored only where no text is the same with it.
    private int FindIndex(string text)
    {
        int exact = Array.IndexOf(_texts, text);
        return exact >= 0 ? exact : (_indexesIgnoringCase ??= GetIndexesIgnoringCase()).GetValueOrDefault(text, -1);
    }

    private Dictionary<string, int> GetIndexesIgnoringCase()
    {
        Dictionary<string, int> indexes = new(_texts.Length, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _texts.Length; i++)
        {
            indexes.TryAdd(_texts[i], i);
        }

        return indexes;
    }

    // "a,b": what is not listed has no bit.
    private long ParseFlags(string text)
    {
        long flags = 0;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            int index = FindIndex(part);
            flags |= index >= 0 ? _values[index] : 0;
        }

        return flags;
    }

    private string? FormatFlags(long number)
    {
        StringBuilder text = new();
        for (int i = 0; i < _values.Length && number != 0; i++)
        {
            if (_values[i] != 0 && (number & _values[i]) == _values[i])
            {
                text.Append(text.Length == 0 ? "" : ",").Append(_texts[i]);
                number &= ~_values[i];
            }
        }

        return number == 0 && text.Length > 0 ? text.ToString() : null;
    }
}
#endif
