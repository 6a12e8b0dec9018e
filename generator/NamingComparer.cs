using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen;

/// <summary>Compares all pages as the naming of types sees them.</summary>
internal sealed class NamingComparer : IEqualityComparer<Collected<Page>>
{
    /// <summary>The comparer; it has no state.</summary>
    public static readonly NamingComparer Instance = new();

    /// <inheritdoc/>
    public bool Equals(Collected<Page>? x, Collected<Page>? y)
    {
        if (x is null || y is null || x.Items.Length != y.Items.Length)
        {
            return ReferenceEquals(x, y);
        }

        for (var i = 0; i < x.Items.Length; i++)
        {
            if (!NamingView.AreLike(x.Items[i], y.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(Collected<Page> obj) => RuntimeHelpers.GetHashCode(obj);
}
