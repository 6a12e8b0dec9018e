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
            Version = page.Version ?? others.Select(static part => part.Version).FirstOrDefault(static version => version is not null),
            BaseUrls = page.BaseUrls.Concat(others.SelectMany(static part => part.BaseUrls)).ToEquatableArray(),
            Types = page.Types.Concat(others.SelectMany(static part => part.Types).Select(static type => type with { IsSubject = false })).ToEquatableArray(),
            Enums = page.Enums.Concat(others.SelectMany(static part => part.Enums)).ToEquatableArray(),
            Operations = others.SelectMany(static part => part.Operations).Concat(page.Operations).ToEquatableArray(),
            Includes = page.Includes.Concat(others.SelectMany(static part => part.Includes)).ToEquatableArray(),
            IncludeAnchors = page.IncludeAnchors.Concat(others.SelectMany(static part => part.IncludeAnchors)).ToEquatableArray(),
        };
    }
}
