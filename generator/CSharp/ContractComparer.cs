using System;
using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.CSharp;

/// <summary>
/// Compares contracts by value with a cheap hash: mostly all routes of a page have one object, so that a reference decides, and
/// hashing every text of every page would cost more than all of lowering.
/// </summary>
internal sealed class ContractComparer : IEqualityComparer<ApiContract>
{
    /// <summary>The comparer; it has no state.</summary>
    public static readonly ContractComparer Instance = new();

    private ContractComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(ApiContract? x, ApiContract? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

    /// <inheritdoc/>
    public int GetHashCode(ApiContract obj)
    {
        var page = obj.Pages.IsEmpty ? "" : obj.Pages[0];
        return unchecked((StringComparer.Ordinal.GetHashCode(page) * 31) + obj.Pages.Count);
    }
}
