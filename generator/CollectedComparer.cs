using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DocGen;

/// <summary>Compares collected values one by one, by reference: those of a step stay the same objects where they are equal.</summary>
internal sealed class CollectedComparer<T> : IEqualityComparer<Collected<T>>
    where T : class
{
    /// <summary>The comparer; it has no state.</summary>
    public static readonly CollectedComparer<T> Instance = new();

    /// <inheritdoc/>
    public bool Equals(Collected<T>? x, Collected<T>? y)
    {
        if (x is null || y is null || x.Items.Length != y.Items.Length)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = 0; i < x.Items.Length; i++)
        {
            if (!ReferenceEquals(x.Items[i], y.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(Collected<T> obj) => RuntimeHelpers.GetHashCode(obj);
}
