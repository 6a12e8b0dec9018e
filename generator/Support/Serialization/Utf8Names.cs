namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers.Binary;
using global::System.Text;

/// <summary>Finds UTF-8 names: a hash of the length, the first and the last bytes leads to the one candidate, or nearly so.</summary>
internal sealed class Utf8Names
{
    private readonly byte[][] _names;
    private readonly int[] _heads;
    private readonly int[] _next;

    /// <summary>Indexes the names; of equal ones the first is found.</summary>
    internal Utf8Names(string[] names)
    {
        _names = new byte[names.Length][];
        _next = new int[names.Length];
        int size = 4;
        while (size < names.Length * 2)
        {
            size *= 2;
        }

        _heads = new int[size];
        Array.Fill(_heads, -1);
        for (int i = names.Length - 1; i >= 0; i--)
        {
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
            ref int head = ref _heads[Hash(_names[i]) & (uint)(size - 1)];
            _next[i] = head;
            head = i;
        }
    }

    /// <summary>How many names there are.</summary>
    internal int Count => _names.Length;

    /// <summary>The bytes of a name.</summary>
    internal ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>The index of a name; -1 if it is not among them.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        int[] heads = _heads;
        int index = heads[Hash(name) & (uint)(heads.Length - 1)];
        while (index >= 0 && !name.SequenceEqual(_names[index]))
        {
            index = _next[index];
        }

        return index;
    }

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        uint hash = (uint)name.Length;
        if (name.Length >= 4)
        {
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(name) * 0x9E3779B1;
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) * 0x85EBCA6B;
        }
        else
        {
            // Not foreach: from .NET 10 on, a span's enumerator is one that C# 12 does not take.
            for (int i = 0; i < name.Length; i++)
            {
                hash = (hash * 31) + name[i];
            }
        }

        return hash ^ (hash >> 15);
    }
}
