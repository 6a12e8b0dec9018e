namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Binary;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Unicode;

/// <summary>Collects the members of an object that its type does not know, while it is read; see <see cref="UnknownBlock"/> for the format.</summary>
internal struct UnknownMembers
{
    private byte[]? _buffer;
    private int _length;
    private int _count;

    // Where the members stand that are kept of known names, in the block and in the input; each name once, so that there are no more than the type has members.
    private List<(int Start, int Position)>? _kept;

    /// <summary>Takes a member over as it is.</summary>
    /// <param name="reader">On the member's name; left on the end of its value.</param>
    internal void Add(ref JsonReader reader)
    {
        int start = _length;
        Reserve(UnknownBlock.HeaderSize);
        _length += UnknownBlock.HeaderSize;
        AppendChecked(reader.GetUtf8());
        int nameLength = _length - start - UnknownBlock.HeaderSize;
        reader.Read();
        AppendValue(ref reader);
        Close(start, nameLength, isKept: false);
    }

    /// <summary>Keeps the JSON of a known member whose value its property cannot hold.</summary>
    /// <param name="reader">Put back in front of the value; left on its end.</param>
    /// <param name="name">The member's name.</param>
    internal void Keep(ref JsonReader reader, ReadOnlySpan<byte> name)
    {
        reader.ReadAgain();
        int position = reader.TokenStart;
        ForgetBefore(name, position);
        int start = _length;
        Reserve(UnknownBlock.HeaderSize);
        _length += UnknownBlock.HeaderSize;
        Append(name);
        AppendValue(ref reader);
        Close(start, name.Length, isKept: true);
        (_kept ??= []).Add((start, position));
    }

    /// <summary>Forgets what was kept of members that came again with values that their properties can hold.</summary>
    /// <param name="reader">On the end of the object.</param>
    internal readonly void ForgetRepeated(ref JsonReader reader)
    {
        if (_kept is null)
        {
            return;
        }

        // What follows the first of them, as an object of its own.
        int first = _kept[0].Position;
        ReadOnlySpan<byte> head = "{\"\":"u8;
        ReadOnlySpan<byte> tail = reader.From(first);
        byte[] text = new byte[head.Length + tail.Length];
        head.CopyTo(text);
        tail.CopyTo(text.AsSpan(head.Length));
        JsonReader rest = new(text, int.MaxValue);
        rest.Read();
        rest.Read();
        rest.Skip();
        while (rest.Read() && rest.TokenType == JsonTokenType.PropertyName)
        {
            ForgetBefore(rest.GetUtf8(), rest.TokenStart + first - head.Length);
            rest.Skip();
        }
    }

    /// <summary>The block of all that was taken; null if there is nothing. The collector is empty then.</summary>
    internal byte[]? Seal()
    {
        if (_buffer is null)
        {
            return null;
        }

        byte[] block = _count > 1 || _kept is not null
            ? UnknownBlock.WithoutDuplicates(_buffer.AsSpan(0, _length))
            : _buffer.AsSpan(0, _length).ToArray();
        BoundedPool<byte>.Return(_buffer);
        this = default;
        return block.Length == 0 ? null : block;
    }

    private readonly void ForgetBefore(ReadOnlySpan<byte> name, int position)
    {
        for (int i = (_kept?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_kept![i].Position < position && UnknownBlock.TryDrop(_buffer.AsSpan(_kept[i].Start), name))
            {
                _kept.RemoveAt(i);
            }
        }
    }

    private void AppendValue(ref JsonReader reader)
    {
        int start = reader.TokenStart;
        reader.Skip();
        AppendChecked(reader.From(start));
    }

    private void AppendChecked(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            throw JsonFailure.InvalidText();
        }

        Append(text);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Close(int start, int nameLength, bool isKept)
    {
        Span<byte> header = _buffer.AsSpan(start, UnknownBlock.HeaderSize);
        BinaryPrimitives.WriteInt32LittleEndian(header, isKept ? nameLength | UnknownBlock.KeptFlag : nameLength);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], _length - start - UnknownBlock.HeaderSize - nameLength);
        _count++;
    }

    private void Reserve(int count)
    {
        byte[]? buffer = _buffer;
        if (buffer is not null && buffer.Length - _length >= count)
        {
            return;
        }

        byte[] larger = BoundedPool<byte>.Rent(Math.Max((buffer?.Length ?? 128) * 2, checked(_length + count)));
        if (buffer is not null)
        {
            buffer.AsSpan(0, _length).CopyTo(larger);
            BoundedPool<byte>.Return(buffer);
        }

        _buffer = larger;
    }
}
