namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Text.Json;

/// <content>Numbers. Those of 64 and more bits may come as strings, as services send them to clients that have no such numbers.</content>
internal static partial class JsonRead
{
    /// <summary>Reads a number of 8 bits without sign.</summary>
    internal static byte? Byte(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out byte value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a number from 0 to 255");
    }

    /// <summary>Reads a number of 8 bits.</summary>
    internal static sbyte? SByte(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out sbyte value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a whole number of 8 bits");
    }

    /// <summary>Reads a number of 16 bits.</summary>
    internal static short? Int16(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out short value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a whole number of 16 bits");
    }

    /// <summary>Reads a number of 32 bits.</summary>
    internal static int? Int32(ref JsonReader reader)
    {
        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out int value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a whole number of 32 bits");
    }

    /// <summary>Reads a number of 64 bits, also from a string.</summary>
    internal static long? Int64(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetUtf8();
        return Utf8Parser.TryParse(text, out long value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a whole number of 64 bits");
    }

    /// <summary>Reads a number of decimal digits, also from a string.</summary>
    internal static decimal? Decimal(ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetUtf8();
        return Utf8Parser.TryParse(text, out decimal value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a decimal number");
    }

    /// <summary>Reads a number of double precision, also from a string: <c>INF</c>, <c>-INF</c>, <c>NaN</c> or digits.</summary>
    internal static double? Double(ref JsonReader reader)
    {
        bool isText = reader.TokenType == JsonTokenType.String;
        if (!isText && !IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.GetUtf8();
        if (isText && Special(text) is double special)
        {
            return special;
        }

        return Utf8Parser.TryParse(text, out double value, out int length) && length == text.Length && (!isText || double.IsFinite(value))
            ? value
            : throw JsonFailure.WrongValue("a number");
    }

    /// <summary>Reads a number of single precision, or <c>INF</c>, <c>-INF</c>, <c>NaN</c>.</summary>
    internal static float? Single(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Special(reader.GetUtf8()) is double special ? (float)special : throw JsonFailure.WrongKind(ref reader, "a number");
        }

        if (!IsNumber(ref reader))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return Utf8Parser.TryParse(text, out float value, out int length) && length == text.Length ? value : throw JsonFailure.WrongValue("a number");
    }

    private static bool IsNumber(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => true,
        JsonTokenType.Null => false,
        _ => throw JsonFailure.WrongKind(ref reader, "a number"),
    };

    private static double? Special(ReadOnlySpan<byte> text)
        => text.SequenceEqual("INF"u8) ? double.PositiveInfinity
            : text.SequenceEqual("-INF"u8) ? double.NegativeInfinity
            : text.SequenceEqual("NaN"u8) ? double.NaN
            : null;
}
