namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Runtime.CompilerServices;

/// <summary>Collects elements: the first few on the stack, as most lists are short, further ones in a pooled array.</summary>
internal struct ListBuilder<T>
{
    private FirstElements _first;
    private T[]? _rest;
    private int _count;

    /// <summary>Appends an element.</summary>
    internal void Add(T element)
    {
        if (_count < FirstElements.Length)
        {
            _first[_count++] = element;
            return;
        }

        int index = _count++ - FirstElements.Length;
        if (_rest is null || index == _rest.Length)
        {
            Grow();
        }

        _rest![index] = element;
    }

    /// <summary>The elements; the builder must not be used any more.</summary>
    internal readonly T[] ToArray()
    {
        if (_count == 0)
        {
            return [];
        }

        T[] array = new T[_count];
        int first = Math.Min(_count, FirstElements.Length);
        ((ReadOnlySpan<T>)_first)[..first].CopyTo(array);
        if (_rest is not null)
        {
            _rest.AsSpan(0, _count - first).CopyTo(array.AsSpan(first));
            BoundedPool<T>.Return(_rest);
        }

        return array;
    }

    private void Grow()
    {
        T[] larger = BoundedPool<T>.Rent((_rest?.Length ?? FirstElements.Length) * 2);
        if (_rest is not null)
        {
            _rest.CopyTo(larger, 0);
            BoundedPool<T>.Return(_rest);
        }

        _rest = larger;
    }

    [InlineArray(Length)]
    private struct FirstElements
    {
        internal const int Length = 4;

        private T _element;
    }
}
