using System.Collections.Immutable;
using System.Threading;

namespace DocGen;

/// <summary>All values of a step as one object.</summary>
/// <remarks>
/// Two of these are equal if they are one object: the compiler makes a new one only where a value has changed,
/// so that comparing the values again would find nothing.
/// </remarks>
/// <typeparam name="T">The kind of values.</typeparam>
internal sealed class Collected<T>(ImmutableArray<T> items)
{
    /// <summary>The values, in the order of the compiler.</summary>
    public ImmutableArray<T> Items { get; } = items;

    /// <summary>Collects the values, as the pipeline hands them over.</summary>
    public static Collected<T> Of(ImmutableArray<T> items, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(items);
    }
}
