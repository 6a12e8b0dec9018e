using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Joins permission rows, so that there is at most one of each kind.</summary>
internal static class PermissionMerger
{
    /// <summary>Joins rows; scopes stay in their order, each once.</summary>
    public static EquatableArray<PermissionRow> Merge(IEnumerable<PermissionRow> rows)
    {
        var scopes = new SortedDictionary<PermissionKind, List<string>>();
        foreach (var row in rows)
        {
            if (!scopes.TryGetValue(row.Kind, out var list))
            {
                scopes.Add(row.Kind, list = []);
            }

            foreach (var scope in row.Scopes)
            {
                if (!list.Contains(scope))
                {
                    list.Add(scope);
                }
            }
        }

        var merged = new List<PermissionRow>(scopes.Count);
        foreach (var pair in scopes)
        {
            merged.Add(new PermissionRow(pair.Key, pair.Value.ToEquatableArray()));
        }

        return merged.ToEquatableArray();
    }
}
