#if DOCGEN_FLOATS || DOCGEN_DECIMALS
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Text;

/// <summary>The digits of a number's text, to tell what its type has lost of them.</summary>
internal static class DecimalDigits
{
    /// <summary>How many digits every <see cref="decimal"/> can have.</summary>
    internal const int Maximum = 28;

    // A sign, a point, a zero in front of it and 29 digits.
    private const int MaximumLength = 32;

    /// <summary>Whether a text is a zero: <c>-0.00e7</c>.</summary>
    internal static bool AreZero(ReadOnlySpan<byte> text) => Mantissa(text).IndexOfAnyInRange((byte)'1', (byte)'9') < 0;

    /// <summary>Whether a value has all digits of a text that are not zeros at its ends.</summary>
    internal static bool AreThose(ReadOnlySpan<byte> text, decimal value)
    {
        Span<byte> buffer = stackalloc byte[MaximumLength];
        ReadOnlySpan<byte> digits = Format(value, buffer);
        text = Mantissa(text);
        while (TryTakeDigit(ref text, out byte digit))
        {
            if (!TryTakeDigit(ref digits, out byte other) || digit != other)
            {
                return false;
            }
        }

        return !TryTakeDigit(ref digits, out _);
    }

    /// <summary>Whether a value has as many digits as its type can have, so that of a text with more only the last ones are lost.</summary>
    internal static bool AreMany(decimal value)
    {
        Span<byte> buffer = stackalloc byte[MaximumLength];
        Utf8Formatter.TryFormat(value, buffer, out int length);
        ReadOnlySpan<byte> digits = buffer[..length].TrimStart("-0."u8);
        return digits.Length - (digits.Contains((byte)'.') ? 1 : 0) >= Maximum;
    }

    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> text)
    {
        int exponent = text.IndexOfAny((byte)'e', (byte)'E');
        return (exponent < 0 ? text : text[..exponent]).TrimStart("-0."u8).TrimEnd("0."u8);
    }

    private static ReadOnlySpan<byte> Format(decimal value, Span<byte> buffer)
    {
        Utf8Formatter.TryFormat(value, buffer, out int length);
        return buffer[..length].TrimStart("-0."u8).TrimEnd("0."u8);
    }

    private static bool TryTakeDigit(ref ReadOnlySpan<byte> text, out byte digit)
    {
        text = text.TrimStart((byte)'.');
        digit = text.IsEmpty ? default : text[0];
        text = text.IsEmpty ? text : text[1..];
        return digit != default;
    }
}
#endif
