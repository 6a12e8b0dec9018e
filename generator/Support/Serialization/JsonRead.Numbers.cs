namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;
using global::System.Text.Json;

/// <content>Numbers. Those of 64 and more bits may come as strings, as services send them to clients that have no such numbers.</content>
internal static partial class JsonRead
{
    // No number, date, time or duration is longer.
    private const int MaxTextLength = 64;

    /// <summary>Reads a number of 8 bits without sign.</summary>
    internal static byte? Byte(ref Utf8JsonReader reader)
        => IsNumber(ref reader) ? reader.TryGetByte(out byte value) ? value : throw JsonFailure.WrongValue("a number from 0 to 255") : null;

    /// <summary>Reads a number of 8 bits.</summary>
    internal static sbyte? SByte(ref Utf8JsonReader reader)
        => IsNumber(ref reader) ? reader.TryGetSByte(out sbyte value) ? value : throw JsonFailure.WrongValue("a whole number of 8 bits") : null;

    /// <summary>Reads a number of 16 bits.</summary>
    internal static short? Int16(ref Utf8JsonReader reader)
        => IsNumber(ref reader) ? reader.TryGetInt16(out short value) ? value : throw JsonFailure.WrongValue("a whole number of 16 bits") : null;

    /// <summary>Reads a number of 32 bits.</summary>
    internal static int? Int32(ref Utf8JsonReader reader)
        => IsNumber(ref reader) ? reader.TryGetInt32(out int value) ? value : throw JsonFailure.WrongValue("a whole number of 32 bits") : null;

    /// <summary>Reads a number of 64 bits, also from a string.</summary>
    internal static long? Int64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            Span<byte> buffer = stackalloc byte[MaxTextLength];
            ReadOnlySpan<byte> text = buffer[..CopyShortText(ref reader, buffer)];
            return Utf8Parser.TryParse(text, out long parsed, out int length) && length == text.Length
                ? parsed
                : throw JsonFailure.WrongValue("a whole number of 64 bits");
        }

        return IsNumber(ref reader) ? reader.TryGetInt64(out long value) ? value : throw JsonFailure.WrongValue("a whole number of 64 bits") : null;
    }

    /// <summary>Reads a decimal number, also from a string.</summary>
    internal static decimal? Decimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            Span<byte> buffer = stackalloc byte[MaxTextLength];
            ReadOnlySpan<byte> text = buffer[..CopyShortText(ref reader, buffer)];
            return Utf8Parser.TryParse(text, out decimal parsed, out int length) && length == text.Length
                ? parsed
                : throw JsonFailure.WrongValue("a decimal number");
        }

        return IsNumber(ref reader) ? reader.TryGetDecimal(out decimal value) ? value : throw JsonFailure.WrongValue("a decimal number") : null;
    }

    /// <summary>Reads a number of double precision, also from a string: <c>INF</c>, <c>-INF</c>, <c>NaN</c> or digits.</summary>
    internal static double? Double(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            Span<byte> buffer = stackalloc byte[MaxTextLength];
            ReadOnlySpan<byte> text = buffer[..CopyShortText(ref reader, buffer)];
            if (Special(text) is double special)
            {
                return special;
            }

            return Utf8Parser.TryParse(text, out double parsed, out int length) && length == text.Length && double.IsFinite(parsed)
                ? parsed
                : throw JsonFailure.WrongValue("a number");
        }

        return IsNumber(ref reader) ? reader.TryGetDouble(out double value) ? value : throw JsonFailure.WrongValue("a number") : null;
    }

    /// <summary>Reads a number of single precision, or <c>INF</c>, <c>-INF</c>, <c>NaN</c>.</summary>
    internal static float? Single(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            Span<byte> buffer = stackalloc byte[MaxTextLength];
            ReadOnlySpan<byte> text = buffer[..CopyShortText(ref reader, buffer)];
            return Special(text) is double special ? (float)special : throw JsonFailure.WrongKind(ref reader, "a number");
        }

        return IsNumber(ref reader) ? reader.TryGetSingle(out float value) ? value : throw JsonFailure.WrongValue("a number") : null;
    }

    private static bool IsNumber(ref Utf8JsonReader reader) => reader.TokenType switch
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

    // The text's length, unescaped and in one piece; zero if it is longer than the buffer or no text at all.
    private static int CopyShortText(ref Utf8JsonReader reader, scoped Span<byte> buffer)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > buffer.Length)
        {
            return 0;
        }

        try
        {
            return reader.CopyString(buffer);
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
