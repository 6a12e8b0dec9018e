using System;
using System.Collections;
using System.Collections.Generic;

namespace DocGen.Primitives;

/// <summary>An immutable array that compares by the values of its elements, so that pipeline models compare by value.</summary>
/// <typeparam name="T">The type of the elements; has to compare by value itself.</typeparam>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    /// <summary>The array of no elements; <c>default</c> is equal to it.</summary>
    public static readonly EquatableArray<T> Empty = default;

    private readonly T[]? _items;

    /// <summary>Wraps an array that the caller gives up: it is not copied and must not be changed any more.</summary>
    public EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>Makes an array of the elements of a sequence.</summary>
    public EquatableArray(IEnumerable<T> items)
        : this(Copy(items))
    {
    }

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => _items is null;

    /// <inheritdoc/>
    public T this[int index] => _items![index];

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        var (left, right) = (_items, other._items);
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : item.GetHashCode()));
        }

        return hash;
    }

    private static T[] Copy(IEnumerable<T> items)
    {
        if (items is not ICollection<T> collection)
        {
            return new List<T>(items).ToArray();
        }

        var copy = collection.Count == 0 ? Array.Empty<T>() : new T[collection.Count];
        collection.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>An allocation-free enumerator for <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? Array.Empty<T>())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Walks the array without boxing.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items) => (_items, _index) = (items, -1);

        public readonly T Current => _items![_index];

        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
