using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Sources;

/// <summary>Lets the merge see one operation a page.</summary>
internal static class OperationPages
{
    /// <summary>A page of several operations counts as so many pages; the same list if there is none.</summary>
    public static List<Page> Expand(List<Page> pages)
    {
        if (!pages.Exists(static page => !page.FurtherOperations.IsEmpty))
        {
            return pages;
        }

        var expanded = new List<Page>(pages.Count);
        foreach (var page in pages)
        {
            expanded.Add(page);
            foreach (var operation in page.FurtherOperations)
            {
                expanded.Add(new Page { Path = page.Path, Version = page.Version, Namespace = page.Namespace, Operation = operation, Includes = page.Includes });
            }
        }

        return expanded;
    }
}
