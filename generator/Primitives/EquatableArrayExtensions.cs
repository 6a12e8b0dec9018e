using System;
using System.Collections.Generic;

namespace DocGen.Primitives;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
internal static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into an array that compares by value.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
        => items is EquatableArray<T> array ? array : new(items);
}
