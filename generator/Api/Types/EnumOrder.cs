using System;
using System.Collections.Generic;

namespace DocGen.Api.Types;

/// <summary>
/// The order of members that no page numbers. It is their numbers then, so a table is outvoted if rows of several pages
/// list all its members in one other order:
/// what is written again and again is copied from the source, a table may have been sorted for its readers.
/// </summary>
internal static class EnumOrder
{
    private const int FewestPages = 3;

    /// <summary>The order that outvotes the table's; null if there is none.</summary>
    public static string[]? FindOther(EnumMemberList members, List<SourceRow> lists)
    {
        if (lists.Count < FewestPages || members.HasNumbers)
        {
            return null;
        }

        var pages = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        string[]? winner = null;
        foreach (var list in lists)
        {
            if (!members.HasSameNames(list.Row.Values))
            {
                continue;
            }

            var order = string.Join("|", list.Row.Values);
            if (!pages.TryGetValue(order, out var voters))
            {
                pages.Add(order, voters = new HashSet<string>(StringComparer.Ordinal));
            }

            voters.Add(list.Page.Path);
            winner = winner is null || voters.Count > pages[string.Join("|", winner)].Count ? [.. list.Row.Values] : winner;
        }

        return winner is not null && Outvotes(string.Join("|", winner), members, pages) ? winner : null;
    }

    private static bool Outvotes(string winner, EnumMemberList members, Dictionary<string, HashSet<string>> pages)
    {
        var table = members.ToString();
        var ofTable = 1 + (pages.TryGetValue(table, out var voters) ? voters.Count : 0);
        return winner != table && pages[winner].Count >= FewestPages && pages[winner].Count > ofTable && IsAlone(winner, pages);
    }

    private static bool IsAlone(string winner, Dictionary<string, HashSet<string>> pages)
    {
        foreach (var pair in pages)
        {
            if (pair.Key != winner && pair.Value.Count >= pages[winner].Count)
            {
                return false;
            }
        }

        return true;
    }
}
