using System;
using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>
/// Tells whether an object is there for the sake of the list in it: <c>{"crates": [{…}], "total": 12, "next": null}</c>. One with further members of its own
/// (<c>{"status": "success", "data": […]}</c>) is a response that has a list.
/// </summary>
internal static class ListEnvelope
{
    /// <summary>Names of lists that say nothing of their items.</summary>
    private static readonly HashSet<string> s_lists = new(StringComparer.OrdinalIgnoreCase)
    {
        "items", "results", "result", "data", "value", "values", "list", "entries", "records", "content", "elements", "rows", "objects", "hits", "keys",
        "resources",
        "collection", "embedded",
    };

    /// <summary>Members that tell which part of a list an object holds, without underscores.</summary>
    private static readonly HashSet<string> s_pages = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "total", "totalcount", "totalitems", "totalresults", "totalpages", "offset", "limit", "max", "size", "start", "page", "pages", "perpage",
        "pagesize",
        "pagenumber", "pagecount", "next", "nextpage", "nexttoken", "nextbatch", "nextlink", "nexturl", "nextpagetoken", "prev", "previous", "prevpage",
        "prevtoken",
        "prevbatch", "first", "last", "cursor", "nextcursor", "hasmore", "hasnext", "more", "links", "meta", "paging", "pagination", "success", "ok",
    };

    /// <summary>Whether an object is around a list of what a noun names.</summary>
    public static bool Is(JsonShape shape, string noun) => ListOf(shape, noun) is not null;

    /// <summary>The member that is the list; null if the object is not there for the sake of one.</summary>
    private static JsonShapeMember? ListOf(JsonShape shape, string noun)
    {
        JsonShapeMember? list = null;
        foreach (var member in shape.Members)
        {
            var isList = member.Shape.Kind == JsonShapeKind.Array;
            if ((isList && list is not null) || !(isList || IsOfPage(member.Name) || member.Name.StartsWith("total", StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            list = isList ? member : list;
        }

        return list is not null && (s_lists.Contains(list.Name) || Nouns.IsPlural(list.Name) || Nouns.Singular(list.Name) == noun) ? list : null;
    }

    private static bool IsOfPage(string name) => s_pages.Contains(name.Replace("_", "").Replace("-", ""));
}
