using System.Collections.Generic;

namespace DocGen.Primitives;

/// <summary>
/// Values without repeats, in the order in which they were added. Most lists have one or two, which are compared with each other;
/// hash codes, which need every part of a value, are made for longer ones only.
/// </summary>
internal sealed class DistinctList<T>
    where T : class
{
    private const int Few = 4;

    private readonly List<T> _items = [];
    private HashSet<T>? _known;

    /// <summary>The values.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Whether the list has a value.</summary>
    public bool Contains(T item)
    {
        if (_items.Count > Few)
        {
            return (_known ??= [.. _items]).Contains(item);
        }

        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Equals(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a value, even one that the list has already.</summary>
    public void Add(T item)
    {
        _items.Add(item);
        _known?.Add(item);
    }

    /// <summary>Copies the values.</summary>
    public T[] ToArray() => _items.ToArray();
}
