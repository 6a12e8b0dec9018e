namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Buffers.Text;
using global::System.Text;
using global::System.Text.Unicode;

/// <content>Texts.</content>
internal sealed partial class JsonWriter
{
    private const int MaxEscapedLength = 6;
    private const string Plain = " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n"
            + "\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    private static readonly SearchValues<char> s_plain = SearchValues.Create(Plain);
    private static readonly SearchValues<char> s_escaped = SearchValues.Create("\"\\" + Controls);
    private static readonly SearchValues<byte> s_plainName = SearchValues.Create(Encoding.UTF8.GetBytes(Plain));
    private static readonly SearchValues<byte> s_plainJson = SearchValues.Create(Encoding.UTF8.GetBytes(Plain + "+\"\\\t\n\r"));

    /// <summary>A member's name as <see cref="WriteName"/> takes it.</summary>
    internal static byte[] EncodeName(string name) => Encoding.UTF8.GetBytes("\"" + global::System.Text.Json.JsonEncodedText.Encode(name) + "\":");

#if DOCGEN_ENUMS
    /// <summary>A text as <see cref="WriteEncodedValue"/> takes it.</summary>
    internal static byte[] EncodeValue(string text) => Encoding.UTF8.GetBytes("\"" + global::System.Text.Json.JsonEncodedText.Encode(text) + "\",");

    /// <summary>Writes a text that is encoded already.</summary>
    internal void WriteEncodedValue(byte[] encoded) => WriteName(encoded);

#endif
    /// <summary>Writes a name.</summary>
    internal void WritePropertyName(ReadOnlySpan<byte> name)
    {
        // Names that a type does not know are plain nearly always, and then need no string.
        if (name.IndexOfAnyExcept(s_plainName) >= 0)
        {
            WriteText(Encoding.UTF8.GetString(name));
            WriteLiteral(":"u8);
            return;
        }

        Span<byte> target = Reserve(name.Length + 3);
        target[0] = (byte)'"';
        name.CopyTo(target[1..]);
        target[name.Length + 1] = (byte)'"';
        target[name.Length + 2] = (byte)':';
        _length += name.Length + 3;
    }

    /// <summary>Writes a text; null as null.</summary>
    internal void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
            return;
        }

        WriteText(value);
        Reserve(1)[0] = (byte)',';
        _length++;
    }

#if DOCGEN_FLOATS
    /// <summary>Writes a text of ASCII that needs no escaping.</summary>
    internal void WriteStringValue(ReadOnlySpan<byte> plain)
    {
        Span<byte> target = Reserve(plain.Length + 3);
        target[0] = (byte)'"';
        plain.CopyTo(target[1..]);
        target[plain.Length + 1] = (byte)'"';
        target[plain.Length + 2] = (byte)',';
        _length += plain.Length + 3;
    }

#endif
#if DOCGEN_BINARY
    /// <summary>Writes bytes as base64, in the way in which they came.</summary>
    internal void WriteBase64StringValue(byte[] value)
    {
        Span<byte> target = Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length) + 3);
        target[0] = (byte)'"';
        Base64.EncodeToUtf8(value, target[1..], out _, out int length);
        length = Base64Styles.Apply(value, target.Slice(1, length));
        target[length + 1] = (byte)'"';
        target[length + 2] = (byte)',';
        _length += length + 3;
    }

#endif
    private void WriteText(ReadOnlySpan<char> text)
    {
        // A UTF-16 unit takes three bytes at most.
        Span<byte> target = Reserve(checked((text.Length * 3) + 2));
        target[0] = (byte)'"';
        int length = 1;
        while (true)
        {
            int next = _isStrict ? text.IndexOfAnyExcept(s_plain) : text.IndexOfAny(s_escaped);
            if (next != 0)
            {
                Utf8.FromUtf16(next < 0 ? text : text[..next], target[length..], out _, out int written, replaceInvalidSequences: true);
                length += written;
            }

            if (next < 0)
            {
                break;
            }

            _length += length;
            text = WriteEscaped(text[next..]);
            target = Reserve(checked((text.Length * 3) + 1));
            length = 0;
        }

        target[length] = (byte)'"';
        _length += length + 1;
    }

    // Writes what needs escaping up to the next character that does not, at least one, and returns the rest.
    private ReadOnlySpan<char> WriteEscaped(ReadOnlySpan<char> text)
    {
        int count = _isStrict ? text.IndexOfAny(s_plain) : text.IndexOfAnyExcept(s_escaped);
        count = count < 0 ? text.Length : count;
        for (int i = 0; i < count; i++)
        {
            Span<byte> target = Reserve(MaxEscapedLength);
            char c = text[i];
            if (char.IsSurrogate(c) && !IsPair(text, i))
            {
                c = '\ufffd';
            }

            _length += Escape(c, target);
        }

        return text[count..];
    }

    // What needs escaping in JSON is inside of strings, so it can be replaced where it stands.
    private void WriteStrictly(ReadOnlySpan<byte> json)
    {
        Span<char> units = stackalloc char[2];
        while (true)
        {
            int next = json.IndexOfAnyExcept(s_plainJson);
            WriteLiteral(next < 0 ? json : json[..next]);
            if (next < 0)
            {
                return;
            }

            Rune.DecodeFromUtf8(json[next..], out Rune rune, out int length);
            json = json[(next + length)..];
            int count = rune.EncodeToUtf16(units);
            for (int i = 0; i < count; i++)
            {
                _length += Escape(units[i], Reserve(MaxEscapedLength));
            }
        }
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index)
        => char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    // A quote has a short form that JSON allows and attributes of HTML do not.
    private int Escape(char c, Span<byte> target)
    {
        int letter = "\b\t\n\f\r\\\"".IndexOf(c, StringComparison.Ordinal);
        target[0] = (byte)'\\';
        if (letter >= 0 && !(_isStrict && c == '"'))
        {
            target[1] = "btnfr\\\""u8[letter];
            return 2;
        }

        target[1] = (byte)'u';
        for (int i = 0; i < 4; i++)
        {
            target[2 + i] = "0123456789ABCDEF"u8[(c >> (12 - (i * 4))) & 15];
        }

        return MaxEscapedLength;
    }
}
