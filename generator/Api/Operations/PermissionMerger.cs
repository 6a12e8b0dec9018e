using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Joins permission rows, so that there is at most one of each kind for each resource.</summary>
internal static class PermissionMerger
{
    /// <summary>Joins rows; scopes stay in their order, each once.</summary>
    public static EquatableArray<PermissionRow> Merge(IEnumerable<PermissionRow> rows)
    {
        var merged = new List<PermissionRow>();
        foreach (var row in rows)
        {
            var index = merged.FindIndex(known => known.Kind == row.Kind && known.Resource == row.Resource);
            if (index < 0)
            {
                merged.Add(row);
            }
            else if (!row.Scopes.IsEmpty && row != merged[index])
            {
                merged[index] = row with { Scopes = Join(merged[index].Scopes, row.Scopes) };
            }
        }

        merged.Sort(static (left, right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : string.CompareOrdinal(left.Resource, right.Resource));
        return merged.ToEquatableArray();
    }

    private static EquatableArray<string> Join(EquatableArray<string> left, EquatableArray<string> right)
    {
        var joined = new List<string>(left);
        var known = new HashSet<string>(left, StringComparer.Ordinal);
        foreach (var scope in right)
        {
            if (known.Add(scope))
            {
                joined.Add(scope);
            }
        }

        return joined.ToEquatableArray();
    }
}
