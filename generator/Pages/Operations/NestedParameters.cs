using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// A list of parameters may go into an object of the body: "**lid** – The lid.", "**lid.size** (integer) – How wide it is.", or the size as an item inside of
/// the lid's. No member of the body is called <c>lid.size</c>: rows with types describe the object, and what others say belongs to the description of
/// <c>lid</c>.
/// </summary>
internal static class NestedParameters
{
    private static readonly TypeExpression s_objects = new(new EquatableArray<TypeName>([new TypeName("object")]), IsCollection: true);

    /// <summary>The rows of a JSON body without those of members of other rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="parts">Receives the members of other rows, with the names that lead to them: <c>lid.size</c>.</param>
    public static EquatableArray<MemberRow> Fold(EquatableArray<MemberRow> rows, List<MemberRow> parts)
    {
        if (!rows.Any(static row => row.Owner.Length > 0 || row.Name.IndexOf('.') > 0 || row.Name.EndsWith("[]", StringComparison.Ordinal)))
        {
            return rows;
        }

        var folded = new List<MemberRow>(rows.Count);
        foreach (var row in rows)
        {
            var path = PathOf(row);
            var owner = path.IndexOf('.') is > 0 and var dot ? IndexOf(folded, path.Substring(0, dot)) : -1;
            if (owner < 0)
            {
                // "ids[]" is how forms write a list; in JSON it is the member "ids".
                folded.Add(row with { Name = Bare(row.Name), Owner = "" });
                continue;
            }

            if (row.Type is not null || folded[owner].Type is not null)
            {
                parts.Add(row with { Name = path, Owner = "" });
            }

            if (row.Type is null)
            {
                folded[owner] = Tell(folded[owner], row, path);
            }
        }

        parts.InsertRange(0, ListsOf(folded, parts));
        return new(folded.ToArray());
    }

    /// <summary>The rows that are lists of objects, by their type or by the names of their members: <c>lids[].size</c>.</summary>
    private static List<MemberRow> ListsOf(List<MemberRow> rows, List<MemberRow> parts)
    {
        var lists = new List<MemberRow>();
        foreach (var row in rows)
        {
            if (row.Type is { IsCollection: true } && parts.Exists(part => Bare(part.Name.Split('.')[0]) == row.Name))
            {
                lists.Add(row);
            }
            else if (parts.Exists(part => part.Name.StartsWith(row.Name + "[].", StringComparison.Ordinal)))
            {
                lists.Add(row with { Type = s_objects });
            }
        }

        return lists;
    }

    /// <summary>The rows of a query or a form: what stands inside of a row describes it.</summary>
    public static EquatableArray<MemberRow> Describe(EquatableArray<MemberRow> rows)
    {
        if (!rows.Any(static row => row.Owner.Length > 0))
        {
            return rows;
        }

        var described = new List<MemberRow>(rows.Count);
        foreach (var row in rows)
        {
            var owner = row.Owner.Length == 0 ? -1 : IndexOf(described, row.Owner.Split('.')[0]);
            if (owner < 0)
            {
                described.Add(row with { Owner = "" });
            }
            else
            {
                described[owner] = Tell(described[owner], row, PathOf(row));
            }
        }

        return new(described.ToArray());
    }

    private static string PathOf(MemberRow row) => row.Owner.Length == 0 ? row.Name : row.Owner + "." + row.Name;

    private static int IndexOf(List<MemberRow> rows, string name) => rows.FindIndex(row => Bare(row.Name).Equals(Bare(name), StringComparison.Ordinal));

    private static string Bare(string name) => name.EndsWith("[]", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : name;

    private static MemberRow Tell(MemberRow owner, MemberRow row, string path)
    {
        var text = path + (row.Description.Length == 0 ? "." : ": " + row.Description);
        return owner with { Description = (owner.Description + " " + text).TrimStart() };
    }
}
