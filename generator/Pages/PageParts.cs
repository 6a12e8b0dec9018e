using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages;

/// <summary>Joins the parts of a page, which were read one after the other.</summary>
internal static class PageParts
{
    /// <summary>Joins the parts; the last one decides what is said of the page as a whole.</summary>
    public static Page Join(List<Page> parts)
    {
        var page = parts[parts.Count - 1];
        var others = parts.GetRange(0, parts.Count - 1);
        return page with
        {
            Version = page.Version ?? others.Find(static part => part.Version is not null)?.Version,
            BaseUrls = Join(page.BaseUrls, others, static part => part.BaseUrls),
            Types = Join(page.Types, others, static part => part.Types.Select(static type => type with { IsSubject = false }).ToEquatableArray()),
            Enums = Join(page.Enums, others, static part => part.Enums),
            Operations = Join(default, parts, static part => part.Operations),
            Includes = Join(page.Includes, others, static part => part.Includes),
            IncludeAnchors = Join(page.IncludeAnchors, others, static part => part.IncludeAnchors),
        };
    }

    private static EquatableArray<T> Join<T>(EquatableArray<T> first, List<Page> others, Func<Page, EquatableArray<T>> select)
        where T : IEquatable<T>
    {
        var all = new List<T>(first);
        foreach (var part in others)
        {
            all.AddRange(select(part));
        }

        return new(all.ToArray());
    }
}
