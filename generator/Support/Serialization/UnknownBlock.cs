namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Binary;
using global::System.Collections.Generic;
using global::System.Text;

/// <summary>
/// Unknown members in one piece: of each the length of its name (with flags), the length of its value, the unescaped name and the value's JSON, all UTF-8.
/// </summary>
internal readonly ref struct UnknownBlock
{
    /// <summary>The size of the two lengths.</summary>
    internal const int HeaderSize = 8;

    /// <summary>Marks the name length of a known member whose value its property cannot hold.</summary>
    internal const int KeptFlag = int.MinValue;

    private const int DroppedFlag = 1 << 30;
    private const int LengthMask = ~(KeptFlag | DroppedFlag);
    private const int PairwiseLimit = 8;

    private readonly ReadOnlySpan<byte> _block;

    internal UnknownBlock(ReadOnlySpan<byte> block) => _block = block;

    /// <summary>Walks the members.</summary>
    public Enumerator GetEnumerator() => new(_block);

    /// <summary>Finds a member's JSON.</summary>
    internal bool TryFind(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        foreach (Entry entry in this)
        {
            if (entry.Name.SequenceEqual(name))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Marks the first member as gone if it has the name.</summary>
    internal static bool TryDrop(Span<byte> block, ReadOnlySpan<byte> name)
    {
        bool hasName = new Entry(block).Name.SequenceEqual(name);
        if (hasName)
        {
            BinaryPrimitives.WriteInt32LittleEndian(block, name.Length | DroppedFlag);
        }

        return hasName;
    }

    /// <summary>A copy with another value of a member, at its end; without the member if there is no value.</summary>
    internal static byte[]? Replace(ReadOnlySpan<byte> block, ReadOnlySpan<byte> name, byte[]? value, bool isKept)
    {
        List<byte> copy = new(block.Length);
        int offset = 0;
        foreach (Entry entry in new UnknownBlock(block))
        {
            if (!entry.Name.SequenceEqual(name))
            {
                copy.AddRange(block.Slice(offset, entry.Size));
            }

            offset += entry.Size;
        }

        if (value is not null)
        {
            Span<byte> header = stackalloc byte[HeaderSize];
            BinaryPrimitives.WriteInt32LittleEndian(header, isKept ? name.Length | KeptFlag : name.Length);
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], value.Length);
            copy.AddRange(header);
            copy.AddRange(name);
            copy.AddRange(value);
        }

        return copy.Count == 0 ? null : copy.ToArray();
    }

    /// <summary>A copy without what was dropped; of members with one name the last is there.</summary>
    internal static byte[] WithoutDuplicates(ReadOnlySpan<byte> block)
    {
        List<Range> ranges = [];
        int offset = 0;
        foreach (Entry entry in new UnknownBlock(block))
        {
            if (!entry.IsDropped)
            {
                ranges.Add(new Range(offset, offset + entry.Size));
            }

            offset += entry.Size;
        }

        RemoveRepeated(block, ranges);
        int length = 0;
        foreach (Range range in ranges)
        {
            length += range.End.Value - range.Start.Value;
        }

        byte[] copy = new byte[length];
        Span<byte> rest = copy;
        foreach (Range range in ranges)
        {
            block[range].CopyTo(rest);
            rest = rest[(range.End.Value - range.Start.Value)..];
        }

        return copy;
    }

    private static void RemoveRepeated(ReadOnlySpan<byte> block, List<Range> ranges)
    {
        if (ranges.Count > PairwiseLimit)
        {
            RemoveRepeatedOfMany(block, ranges);
            return;
        }

        for (int i = ranges.Count - 1; i >= 0; i--)
        {
            if (IsRepeated(block, ranges, i, EntryAt(block, ranges[i]).Name))
            {
                ranges.RemoveAt(i);
            }
        }
    }

    private static void RemoveRepeatedOfMany(ReadOnlySpan<byte> block, List<Range> ranges)
    {
        HashSet<string> later = new(ranges.Count, StringComparer.Ordinal);
        for (int i = ranges.Count - 1; i >= 0; i--)
        {
            if (!later.Add(Encoding.UTF8.GetString(EntryAt(block, ranges[i]).Name)))
            {
                ranges[i] = default;
            }
        }

        ranges.RemoveAll(static range => range.Equals(default));
    }

    private static bool IsRepeated(ReadOnlySpan<byte> block, List<Range> ranges, int index, ReadOnlySpan<byte> name)
    {
        for (int i = index + 1; i < ranges.Count; i++)
        {
            if (EntryAt(block, ranges[i]).Name.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static Entry EntryAt(ReadOnlySpan<byte> block, Range range) => new(block[range]);

    /// <summary>Walks the members.</summary>
    internal ref struct Enumerator
    {
        private ReadOnlySpan<byte> _rest;

        internal Enumerator(ReadOnlySpan<byte> block) => _rest = block;

        /// <summary>The member.</summary>
        public Entry Current { get; private set; }

        /// <summary>Moves on.</summary>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            Current = new Entry(_rest);
            _rest = _rest[Current.Size..];
            return true;
        }
    }

    /// <summary>A member.</summary>
    internal readonly ref struct Entry
    {
        private readonly int _flags;

        internal Entry(ReadOnlySpan<byte> block)
        {
            _flags = BinaryPrimitives.ReadInt32LittleEndian(block);
            int nameLength = _flags & LengthMask;
            Name = block.Slice(HeaderSize, nameLength);
            Value = block.Slice(HeaderSize + nameLength, BinaryPrimitives.ReadInt32LittleEndian(block[4..]));
        }

        /// <summary>The unescaped name.</summary>
        internal ReadOnlySpan<byte> Name { get; }

        /// <summary>The value's JSON.</summary>
        internal ReadOnlySpan<byte> Value { get; }

        /// <summary>Whether it is a known member whose value its property cannot hold.</summary>
        internal bool IsKept => (_flags & KeptFlag) != 0;

        /// <summary>Whether it is gone.</summary>
        internal bool IsDropped => (_flags & DroppedFlag) != 0;

        /// <summary>The bytes it takes.</summary>
        internal int Size => HeaderSize + Name.Length + Value.Length;
    }
}
