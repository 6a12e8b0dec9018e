namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Text.Json;

/// <content>Numbers. Those of 64 and more bits may come as strings, as services send them to clients that have no such numbers.</content>
internal static partial class JsonRead
{
#if DOCGEN_SMALL_NUMBERS
    /// <summary>Reads a number of 8 bits without sign.</summary>
    internal static byte? Byte(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out byte value, out int length) && length == text.Length ? value : reader.Refuse<byte?>("a number from 0 to 255");
    }

    /// <summary>Reads a number of 8 bits.</summary>
    internal static sbyte? SByte(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out sbyte value, out int length) && length == text.Length ? value : reader.Refuse<sbyte?>("a whole number of 8 bits");
    }

    /// <summary>Reads a number of 16 bits.</summary>
    internal static short? Int16(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out short value, out int length) && length == text.Length ? value : reader.Refuse<short?>("a whole number of 16 bits");
    }

#endif
#if DOCGEN_INT32
    /// <summary>Reads a number of 32 bits.</summary>
    internal static int? Int32(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out int value, out int length) && length == text.Length ? value : reader.Refuse<int?>("a whole number of 32 bits");
    }

#endif
    /// <summary>Reads a number of 64 bits, also from a string.</summary>
    internal static long? Int64(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetValue();
        return Utf8Parser.TryParse(text, out long value, out int length) && length == text.Length ? value : reader.Refuse<long?>("a whole number of 64 bits");
    }

#if DOCGEN_DECIMALS
    /// <summary>Reads a number of decimal digits, also from a string. One with more digits than the type has is rounded, and its text is kept.</summary>
    internal static decimal? Decimal(ref JsonReader reader)
    {
        int start = reader.TokenStart;
        decimal? value = DecimalValue(ref reader);
        if (reader.IsInexact)
        {
            reader.PutBack(start);
        }

        return value;
    }

    /// <summary>The same for an element of a list, whose text is kept with the list's.</summary>
    internal static decimal? DecimalValue(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetValue();
        if (!Utf8Parser.TryParse(text, out decimal value, out int length) || length != text.Length)
        {
            return reader.Refuse<decimal?>("a decimal number");
        }

        // What has at most 28 digits and no exponent is held as it is.
        return text.Length <= DecimalDigits.Maximum && text.IndexOfAny((byte)'e', (byte)'E') < 0 ? value : Round(ref reader, text, value);
    }

#endif
#if DOCGEN_FLOATS
    /// <summary>Reads a number of double precision, also from a string: <c>INF</c>, <c>-INF</c>, <c>NaN</c> or digits.</summary>
    internal static double? Double(ref JsonReader reader)
    {
        bool isText = reader.TokenType == JsonTokenType.String;
        if (!isText && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetValue();
        if (isText && Special(text) is double special)
        {
            return special;
        }

        return Utf8Parser.TryParse(text, out double value, out int length) && length == text.Length && double.IsFinite(value)
            && (value != 0 || DecimalDigits.AreZero(text))
            ? value
            : reader.Refuse<double?>("a number of double precision");
    }

    /// <summary>Reads a number of single precision, or <c>INF</c>, <c>-INF</c>, <c>NaN</c>.</summary>
    internal static float? Single(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Special(reader.GetValue()) is double special ? (float)special : reader.Refuse<float?>("a number of single precision");
        }

        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out float value, out int length) && length == text.Length && float.IsFinite(value)
            && (value != 0 || DecimalDigits.AreZero(text))
            ? value
            : reader.Refuse<float?>("a number of single precision");
    }

#endif
#if DOCGEN_DECIMALS
    // A number that loses its value, as 1e-30 does, is refused; one that loses digits beyond those of the type is rounded.
    private static decimal? Round(ref JsonReader reader, ReadOnlySpan<byte> text, decimal value)
    {
        if (DecimalDigits.AreThose(text, value))
        {
            return value;
        }

        if (!DecimalDigits.AreMany(value))
        {
            return reader.Refuse<decimal?>("a decimal number of 28 digits");
        }

        reader.NoteInexact();
        return value;
    }

#endif
    private static bool IsNumber(ref JsonReader reader)
    {
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (!isNumber && reader.TokenType != JsonTokenType.Null)
        {
            reader.Refuse<object>("a number");
        }

        return isNumber;
    }
#if DOCGEN_FLOATS

    private static double? Special(ReadOnlySpan<byte> text)
        => text.SequenceEqual("INF"u8) ? double.PositiveInfinity
            : text.SequenceEqual("-INF"u8) ? double.NegativeInfinity
            : text.SequenceEqual("NaN"u8) ? double.NaN
            : null;
#endif
}
