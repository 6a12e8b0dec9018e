#if DOCGEN_BINARY
namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Text.Json;

/// <content>Bytes.</content>
internal static partial class JsonRead
{
    /// <summary>Reads base64, in either alphabet; a text that would not be the same bytes again, since its length, its
    /// padding or its last bits are those of no bytes, is set aside.</summary>
    internal static byte[]? Binary(ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.Refuse<byte[]>("base64");
        }

        if (!reader.TryGetBytes(out byte[]? value))
        {
            return Base64Url(ref reader);
        }

        return value.Length % 3 == 0 || HasZeroBits(reader.GetValue(), value.Length) ? value : reader.SetAside<byte[]>();
    }

    // The other alphabet may go without padding.
    private static byte[]? Base64Url(ref JsonReader reader)
    {
        string? text = reader.GetString();
        if (text is null || !IsBase64(text))
        {
            return reader.Refuse<byte[]>("base64");
        }

        string padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[padded.Length / 4 * 3];
        if (text.AsSpan().ContainsAny('+', '/')
            || !Convert.TryFromBase64String(padded, bytes, out int length)
            || (length % 3 != 0 && !HasZeroBits(global::System.Text.Encoding.UTF8.GetBytes(padded), length)))
        {
            return reader.SetAside<byte[]>();
        }

        byte[] value = bytes[..length];
        Base64Styles.Note(value, isPadded: text.EndsWith('='));
        return value;
    }

    private static bool IsBase64(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '=' or '+' or '/'))
            {
                return false;
            }
        }

        return true;
    }

    // The last digit has four bits too many for one byte more than a multiple of three, and two for two.
    private static bool HasZeroBits(ReadOnlySpan<byte> text, int length)
    {
        int digit = text.TrimEnd("= \t\r\n"u8)[^1] switch
        {
            byte c and >= (byte)'A' and <= (byte)'Z' => c - 'A',
            byte c and >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
            byte c and >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
            (byte)'+' => 62,
            _ => 63,
        };
        return (digit & (length % 3 == 1 ? 0b1111 : 0b11)) == 0;
    }
}
#endif
