namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// Writes minimized JSON into one pooled array. It does no more than models need, and does it faster than <see cref="Utf8JsonWriter"/>:
/// names come encoded with their quotes and colon, and texts are searched for what needs escaping and encoded as a whole.
/// </summary>
internal sealed partial class JsonWriter
{
    private const int InitialSize = 4096;
    private const int MaxKeptSize = 1 << 20;
    private const int MaxDepth = 1000;

    [ThreadStatic]
    private static JsonWriter? s_idle;

    private byte[] _buffer = [];
    private int _length;
    private int _depth;
    private bool _isStrict;

    private JsonWriter()
    {
    }

    /// <summary>How many bytes are written.</summary>
    internal int Length => _length > 0 && _buffer[_length - 1] == ',' ? _length - 1 : _length;

    /// <summary>The bytes that are written.</summary>
    internal ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, Length);

    /// <summary>Gets an empty writer of this thread.</summary>
    /// <param name="isStrict">Whether to escape all that <see cref="JavaScriptEncoder.Default"/> does, for JSON that gets
    /// into pages, and not just what JSON demands.</param>
    internal static JsonWriter Rent(bool isStrict)
    {
        JsonWriter writer = s_idle ?? new JsonWriter();
        s_idle = null;
        writer._isStrict = isStrict;
        return writer;
    }

    /// <summary>Writes a value in the manner of a <see cref="Utf8JsonWriter"/>.</summary>
    internal static void Write<T>(Utf8JsonWriter output, T value, JsonCodec<T> codec)
    {
        JavaScriptEncoder? encoder = output.Options.Encoder;
        bool isRelaxed = ReferenceEquals(encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        JsonWriter writer = Rent(!isRelaxed);
        try
        {
            codec.Write(writer, value);
            if (!output.Options.Indented && (isRelaxed || encoder is null || ReferenceEquals(encoder, JavaScriptEncoder.Default)))
            {
                output.WriteRawValue(writer.WrittenSpan, skipInputValidation: true);
            }
            else
            {
                Utf8JsonReader reader = new(writer.WrittenSpan, new JsonReaderOptions { MaxDepth = MaxDepth });
                JsonElement.ParseValue(ref reader).WriteTo(output);
            }
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Empties the writer and keeps it for the thread's next use.</summary>
    internal void Return()
    {
        _length = 0;
        _depth = 0;
        if (_buffer.Length > MaxKeptSize)
        {
            BoundedPool<byte>.Return(_buffer);
            _buffer = [];
        }

        s_idle = this;
    }

    /// <summary>Opens an object.</summary>
    internal void WriteStartObject() => Open((byte)'{');

    /// <summary>Closes an object.</summary>
    internal void WriteEndObject() => Close((byte)'}');

    /// <summary>Opens an array.</summary>
    internal void WriteStartArray() => Open((byte)'[');

    /// <summary>Closes an array.</summary>
    internal void WriteEndArray() => Close((byte)']');

    /// <summary>Writes a name that is encoded already: <c>"name":</c>.</summary>
    internal void WriteName(byte[] encoded)
    {
        Span<byte> target = Reserve(encoded.Length);
        encoded.CopyTo(target);
        _length += encoded.Length;
    }

    /// <summary>Writes null.</summary>
    internal void WriteNullValue() => WriteLiteral("null,"u8);

    /// <summary>Writes a Boolean.</summary>
    internal void WriteBooleanValue(bool value) => WriteLiteral(value ? "true,"u8 : "false,"u8);

    /// <summary>Writes JSON that was read before.</summary>
    internal void WriteRawValue(ReadOnlySpan<byte> json)
    {
        if (_isStrict)
        {
            WriteStrictly(json);
        }
        else
        {
            WriteLiteral(json);
        }

        WriteLiteral(","u8);
    }

    /// <summary>How much is written, to come back to with <see cref="ReplaceMembers"/>.</summary>
    internal int Position => _length;

    /// <summary>Puts texts in place of the values of members that were written since a position.</summary>
    /// <param name="position">Where the members begin.</param>
    /// <param name="members">Their table.</param>
    /// <param name="texts">JSON by the members' indexes.</param>
    internal void ReplaceMembers(int position, JsonMembers members, Dictionary<int, byte[]> texts)
    {
        ReadOnlySpan<byte> list = _buffer.AsSpan(position, _length - position).TrimEnd((byte)',');
        byte[] written = new byte[list.Length + 2];
        (written[0], written[^1]) = ((byte)'{', (byte)'}');
        list.CopyTo(written.AsSpan(1));
        _length = position;
        JsonReader reader = new(written, int.MaxValue);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int member = members.Find(reader.GetUtf8());
            if (member >= 0)
            {
                WriteName(members[member]);
            }
            else
            {
                WritePropertyName(reader.GetUtf8());
            }

            reader.Read();
            int start = reader.TokenStart;
            reader.Skip();
            WriteRawValue(texts.TryGetValue(member, out byte[]? text) ? text : reader.From(start));
        }
    }

    // A comma follows each value and is taken back at the end of what holds it, so that nobody has to know whether a value is the first.
    private void Open(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw new JsonException("The object is nested too deeply.");
        }

        Reserve(1)[0] = bracket;
        _length++;
    }

    private void Close(byte bracket)
    {
        _length -= _buffer[_length - 1] == ',' ? 1 : 0;
        Span<byte> target = Reserve(2);
        target[0] = bracket;
        target[1] = (byte)',';
        _length += 2;
        _depth--;
    }

    private void WriteLiteral(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count)
    {
        long size = Math.Max(Math.Max(_buffer.Length * 2L, InitialSize), (long)_length + count);
        byte[] larger = BoundedPool<byte>.Rent((int)Math.Min(size, Array.MaxLength));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        BoundedPool<byte>.Return(_buffer);

        _buffer = larger;
    }
}
