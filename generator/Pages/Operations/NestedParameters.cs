using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// A list of parameters may go into an object of the body: "**lid** – The lid.", "**lid.size** – How wide it is." No member of the body is called
/// <c>lid.size</c>; what the row says belongs to the description of <c>lid</c>.
/// </summary>
internal static class NestedParameters
{
    /// <summary>The rows without those of members of other rows.</summary>
    public static EquatableArray<MemberRow> Fold(EquatableArray<MemberRow> rows)
    {
        if (!rows.Any(static row => row.Name.IndexOf('.') > 0))
        {
            return rows;
        }

        var folded = new List<MemberRow>(rows.Count);
        foreach (var row in rows)
        {
            var owner = row.Name.IndexOf('.') is > 0 and var dot
                ? folded.FindIndex(other => other.Name.Equals(row.Name.Substring(0, dot), StringComparison.Ordinal))
                : -1;
            if (owner < 0)
            {
                folded.Add(row);
                continue;
            }

            var text = row.Name + (row.Description.Length == 0 ? "." : ": " + row.Description);
            folded[owner] = folded[owner] with { Description = (folded[owner].Description + " " + text).TrimStart() };
        }

        return new(folded.ToArray());
    }
}
