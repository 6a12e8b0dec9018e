using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Sources;

/// <summary>Keeps the pages of the wanted version; a page of no version belongs to all.</summary>
internal static class VersionFilter
{
    /// <summary>The pages to merge, by path.</summary>
    public static List<Page> Apply(EquatableArray<Page> pages, GeneratorOptions options, MergeDiagnostics diagnostics)
    {
        var kept = Keep(pages, options);
        if (options.ApiVersion is null)
        {
            ReportMixedVersions(kept, diagnostics);
        }
        else if (kept.Count < pages.Count && !kept.Exists(static page => page.Version is not null))
        {
            diagnostics.Add(ApiDiagnosticIds.VersionMatchesNothing, pages[0].Path, -1, options.ApiVersion);
        }

        return kept;
    }

    /// <summary>The pages of the wanted version, by path.</summary>
    public static List<Page> Keep(EquatableArray<Page> pages, GeneratorOptions options)
    {
        var kept = new List<Page>(pages.Count);
        foreach (var page in pages)
        {
            if (options.ApiVersion is null || page.Version is null || page.Version.Equals(options.ApiVersion, StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(page);
            }
        }

        SortByPath(kept);
        return kept;
    }

    private static void SortByPath(List<Page> pages)
    {
        for (var i = 1; i < pages.Count; i++)
        {
            if (string.CompareOrdinal(pages[i - 1].Path, pages[i].Path) > 0)
            {
                pages.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
                return;
            }
        }
    }

    private static void ReportMixedVersions(List<Page> pages, MergeDiagnostics diagnostics)
    {
        var versions = new SortedDictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var page in pages)
        {
            // Most pages are of the version of the page before them.
            if (page.HasContent && page.Version is { } version && version != last && !versions.ContainsKey(version))
            {
                versions.Add(version, page);
                last = version;
            }
        }

        if (versions.Count > 1)
        {
            Page? highest = null;
            foreach (var page in versions.Values)
            {
                highest = page;
            }

            diagnostics.Add(ApiDiagnosticIds.MixedVersions, highest!.Path, -1, string.Join(", ", versions.Keys));
        }
    }
}
