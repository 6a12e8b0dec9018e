using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// Makes one list of members of all that define an enumeration. The definition that agrees best with the lists in rows of its type leads
/// (a wrong table is thus found out), then a page of its own, then the longest; the others add members if they share some with it.
/// For the order of members without numbers see <see cref="EnumOrder"/>.
/// </summary>
internal sealed class EnumMerger(IncludeResolver includes, MergeDiagnostics diagnostics)
{
    private static readonly Dictionary<string, int> s_none = [];

    /// <summary>Merges what all pages say of an enumeration.</summary>
    public ApiEnum Merge(EnumSymbol symbol)
    {
        var definitions = new List<EnumSlice>(symbol.Slices);
        var listed = CollectListed(symbol);
        if (definitions.Count > 1)
        {
            definitions.Sort((left, right) => Compare(left, right, listed));
        }

        var members = new EnumMemberList(definitions.Count == 0 ? 0 : definitions[0].Definition.Members.Count);
        foreach (var slice in definitions)
        {
            if (members.Count == 0 || members.SharesMost(slice.Definition.Members))
            {
                members.AddRange(slice.Definition.Members);
            }
            else
            {
                diagnostics.Add(ApiDiagnosticIds.ConflictingEnum, slice.Page.Path, slice.Definition.Anchor, symbol.QualifiedName, definitions[0].Page.Path);
            }
        }

        if (members.Count == 0 || SharesNothing(members, listed))
        {
            members = ReadLists(symbol, members);
        }
        else if (EnumOrder.FindOther(members, symbol.Lists) is { } order)
        {
            members.Reorder(order);
        }

        return Create(symbol, definitions, members);
    }

    private static Dictionary<string, int> CollectListed(EnumSymbol symbol)
    {
        if (symbol.Lists.Count == 0)
        {
            return s_none;
        }

        var listed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in symbol.Lists)
        {
            foreach (var value in row.Row.Values)
            {
                listed.TryGetValue(value, out var count);
                listed[value] = count + 1;
            }
        }

        return listed;
    }

    private static int Compare(EnumSlice left, EnumSlice right, Dictionary<string, int> listed)
    {
        var order = CountListed(right, listed).CompareTo(CountListed(left, listed));
        order = order != 0 ? order : (left.Definition.LinkAnchor is null ? 0 : 1).CompareTo(right.Definition.LinkAnchor is null ? 0 : 1);
        order = order != 0 ? order : right.Definition.Members.Count.CompareTo(left.Definition.Members.Count);
        order = order != 0 ? order : string.CompareOrdinal(left.Page.Path, right.Page.Path);
        return order != 0 ? order : left.Definition.Anchor.CompareTo(right.Definition.Anchor);
    }

    private static int CountListed(EnumSlice slice, Dictionary<string, int> listed)
    {
        var count = 0;
        foreach (var member in slice.Definition.Members)
        {
            count += listed.ContainsKey(member.Name) ? 1 : 0;
        }

        return count;
    }

    private static bool SharesNothing(EnumMemberList members, Dictionary<string, int> listed)
    {
        foreach (var value in listed.Keys)
        {
            if (members.Contains(value))
            {
                return false;
            }
        }

        return listed.Count > 1;
    }

    /// <summary>Lists in rows count where no table defines the members, or where the tables share nothing with them.</summary>
    private EnumMemberList ReadLists(EnumSymbol symbol, EnumMemberList wrong)
    {
        var members = new EnumMemberList();
        if (wrong.Count > 0)
        {
            var slice = symbol.Slices[0];
            diagnostics.Add(ApiDiagnosticIds.ConflictingEnum, slice.Page.Path, slice.Definition.Anchor, symbol.QualifiedName, symbol.Lists[0].Page.Path);
        }

        foreach (var row in symbol.Lists)
        {
            var numbers = row.Row.ValueNumbers;
            for (var i = 0; i < row.Row.Values.Count; i++)
            {
                members.Add(new EnumMember(row.Row.Values[i], numbers.Count == row.Row.Values.Count ? numbers[i] : null, ""));
            }
        }

        foreach (var sample in symbol.Samples)
        {
            foreach (var value in sample)
            {
                members.Add(new EnumMember(value, null, ""));
            }
        }

        return members;
    }

    private ApiEnum Create(EnumSymbol symbol, List<EnumSlice> definitions, EnumMemberList members)
    {
        var pages = new SortedSet<string>(StringComparer.Ordinal);
        var (description, isMultiValued, deprecated) = ("", symbol.IsMultiValued, definitions.Count > 0);
        foreach (var slice in definitions)
        {
            pages.Add(slice.Page.Path);
            description = description.Length > 0 ? description : slice.Definition.Description;
            isMultiValued |= slice.Definition.IsMultiValued;
            deprecated &= slice.Definition.IsDeprecated || (slice.Definition.LinkAnchor is null && includes.IsDeprecated(slice.Page));
        }

        if (definitions.Count == 0)
        {
            foreach (var row in symbol.Lists)
            {
                pages.Add(row.Page.Path);
            }
        }

        var areFlags = members.AreFlags(isMultiValued);
        return new ApiEnum
        {
            Namespace = symbol.Namespace,
            Name = symbol.Name,
            Description = description,
            Deprecation = deprecated ? "" : null,
            IsFlags = areFlags,
            Pages = pages.ToEquatableArray(),
            Members = members.ToNumbered(areFlags),
        };
    }
}
