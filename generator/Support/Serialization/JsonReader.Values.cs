namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Buffers.Text;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Text;
using global::System.Text.Unicode;

/// <content>The values of tokens.</content>
internal ref partial struct JsonReader
{
    private const int MaxStackLength = 256;

    /// <summary>The text of a name or a string; null if it is not valid text, such as half a surrogate pair.</summary>
    internal readonly string? GetString()
    {
        ReadOnlySpan<byte> text = ValueSpan;
        if (_isEscaped)
        {
            return Unescape(text);
        }

        // Nearly all texts are ASCII, which takes one pass to see and one to copy.
        return Ascii.IsValid(text) ? Encoding.Latin1.GetString(text) : Decode(text);
    }

    /// <summary>The text of a name as UTF-8; it is copied only if it has escapes.</summary>
    internal readonly ReadOnlySpan<byte> GetUtf8() => _isEscaped ? Encoding.UTF8.GetBytes(GetString() ?? throw JsonFailure.InvalidText()) : ValueSpan;

    /// <summary>The text of a string as UTF-8; empty if it is none, as half a surrogate pair, so that no type but a string takes it.</summary>
    internal readonly ReadOnlySpan<byte> GetValue() => _isEscaped ? Encoding.UTF8.GetBytes(GetString() ?? "") : ValueSpan;

#if DOCGEN_BINARY
    /// <summary>The bytes of a string of base64; false if it is none.</summary>
    internal readonly bool TryGetBytes([NotNullWhen(true)] out byte[]? value)
    {
        ReadOnlySpan<byte> text = GetValue();
        int size = Base64.GetMaxDecodedFromUtf8Length(text.Length);
        byte[]? pooled = size > MaxStackLength ? BoundedPool<byte>.Rent(size) : null;
        Span<byte> bytes = pooled is null ? stackalloc byte[MaxStackLength] : pooled;
        bool isBase64 = Base64.DecodeFromUtf8(text, bytes, out int read, out int length) == OperationStatus.Done && read == text.Length;
        value = isBase64 ? bytes[..length].ToArray() : null;
        if (pooled is not null)
        {
            BoundedPool<byte>.Return(pooled);
        }

        return isBase64;
    }

#endif
    private static string? Decode(ReadOnlySpan<byte> text)
    {
        char[] pooled = BoundedPool<char>.Rent(text.Length);
        bool isText = Utf8.ToUtf16(text, pooled, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done;
        string? value = isText ? new string(pooled, 0, length) : null;
        BoundedPool<char>.Return(pooled);
        return value;
    }

    private static string? Unescape(ReadOnlySpan<byte> text)
    {
        char[]? pooled = text.Length > MaxStackLength ? BoundedPool<char>.Rent(text.Length) : null;
        Span<char> target = pooled is null ? stackalloc char[MaxStackLength] : pooled;
        int length = Unescape(text, target);
        string? value = length < 0 ? null : new string(target[..length]);
        if (pooled is not null)
        {
            BoundedPool<char>.Return(pooled);
        }

        return value;
    }

    // The length; negative if the result is not a text. That escapes are well formed was seen when the token was read.
    private static int Unescape(ReadOnlySpan<byte> text, Span<char> target)
    {
        int length = 0;
        while (true)
        {
            int next = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = next < 0 ? text : text[..next];
            if (Utf8.ToUtf16(plain, target[length..], out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                return -1;
            }

            length += written;
            if (next < 0)
            {
                return length;
            }

            text = text[next..];
            char c = ReadEscape(ref text);
            target[length++] = c;
            if (char.IsSurrogate(c))
            {
                char low = char.IsHighSurrogate(c) && text.StartsWith("\\u"u8) ? ReadEscape(ref text) : '\0';
                if (!char.IsLowSurrogate(low))
                {
                    return -1;
                }

                target[length++] = low;
            }
        }
    }

    private static char ReadEscape(ref ReadOnlySpan<byte> text)
    {
        byte letter = text[1];
        if (letter == 'u')
        {
            int unit = 0;
            for (int i = 2; i < 6; i++)
            {
                int digit = text[i];
                unit = (unit << 4) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
            }

            text = text[6..];
            return (char)unit;
        }

        text = text[2..];
        return letter switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => (char)letter,
        };
    }

    private void ReadText(int quote)
    {
        _start = quote;
        _valueStart = quote + 1;
        ReadOnlySpan<byte> rest = _json[_valueStart..];
        int length = rest.IndexOfAny(s_textEnds);
        _isEscaped = length >= 0 && rest[length] == '\\';
        while (length >= 0 && rest[length] == '\\')
        {
            length += EscapeLength(rest[length..]);
            int next = rest[length..].IndexOfAny(s_textEnds);
            length = next < 0 ? next : length + next;
        }

        if (length < 0 || rest[length] != '"')
        {
            throw Malformed();
        }

        _valueLength = length;
        _position = _valueStart + length + 1;
    }

    private int EscapeLength(ReadOnlySpan<byte> escape)
    {
        byte letter = escape.Length > 1 ? escape[1] : (byte)0;
        bool isUnit = letter == 'u' && escape.Length >= 6
            && char.IsAsciiHexDigit((char)escape[2]) && char.IsAsciiHexDigit((char)escape[3])
            && char.IsAsciiHexDigit((char)escape[4]) && char.IsAsciiHexDigit((char)escape[5]);
        return isUnit ? 6
            : letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' ? 2
            : throw Malformed();
    }
}
