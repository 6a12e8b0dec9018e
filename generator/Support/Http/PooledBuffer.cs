namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Buffers;

/// <summary>Bytes in one pooled array that grows as needed.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes;
    private int _length;

    /// <summary>Makes an empty buffer.</summary>
    /// <param name="capacity">How many bytes there is room for at first.</param>
    public PooledBuffer(int capacity) => _bytes = BoundedPool<byte>.Rent(capacity);

    /// <summary>How many bytes are written.</summary>
    public int Length => _length;

    /// <summary>The bytes that are written.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>The bytes that are written.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Returns the array to the pool.</summary>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _length = 0;
        BoundedPool<byte>.Return(bytes);
    }

    private void Reserve(int count)
    {
        int needed = Math.Max(count, 1);
        if (_bytes.Length - _length >= needed)
        {
            return;
        }

        int size = (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)_length + needed));
        byte[] larger = BoundedPool<byte>.Rent(size);
        Span.CopyTo(larger);
        BoundedPool<byte>.Return(_bytes);
        _bytes = larger;
    }
}
