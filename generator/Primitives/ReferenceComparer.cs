using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>
/// Takes two results of a step for one only if they are one object. It is for a step whose parts are compared by the steps behind it,
/// so that comparing the whole would do the same work once more.
/// </summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The comparer; it has no state.</summary>
    public static readonly ReferenceComparer<T> Instance = new();

    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
