namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.ComponentModel;
using global::System.Globalization;
using global::System.Runtime.CompilerServices;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Reads and writes an enumeration by its wire texts; texts that are not documented survive as undeclared values.</summary>
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
        bool isValue = reader.TokenType != JsonTokenType.Null;
        value = isValue ? ReadValue(ref reader) : default;
        return isValue;
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

    /// <summary>Reads a value.</summary>
    internal T ReadValue(ref JsonReader reader)
    {
        JsonRead.DemandString(ref reader, "a text of the enumeration");
        int index = _names.Find(reader.GetUtf8());
        return index >= 0 ? FromNumber(_values[index]) : Parse(reader.GetString());
    }

    /// <summary>The value of a text.</summary>
    internal T Parse(string text)
    {
        int index = Array.IndexOf(_texts, text);
        return FromNumber(
            index >= 0 ? _values[index]
            : _isFlags && TryParseFlags(text, out long flags) ? flags
            : _unlisted.GetNumber(text));
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

    // "a,b"
    private bool TryParseFlags(string text, out long flags)
    {
        flags = 0;
        foreach (string part in text.Split(','))
        {
            int index = Array.IndexOf(_texts, part.Trim());
            if (index < 0)
            {
                return false;
            }

            flags |= _values[index];
        }

        return true;
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
