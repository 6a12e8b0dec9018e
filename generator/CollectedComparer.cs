using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Compares collected values one by one.</summary>
/// <typeparam name="T">The kind of values.</typeparam>
/// <param name="areLike">Whether two values are equal to the steps that follow.</param>
internal sealed class CollectedComparer<T>(Func<T, T, bool> areLike) : IEqualityComparer<Collected<T>>
{
    /// <inheritdoc/>
    public bool Equals(Collected<T>? x, Collected<T>? y)
    {
        if (x is null || y is null || x.Items.Length != y.Items.Length)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = 0; i < x.Items.Length; i++)
        {
            if (!areLike(x.Items[i], y.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(Collected<T> obj) => RuntimeHelpers.GetHashCode(obj);
}
