using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Sources;

/// <summary>What pages take over from the pages that they include: permissions and deprecation.</summary>
internal sealed class IncludeResolver
{
    private readonly Dictionary<string, Page> _included = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers the pages of the doc set that others may include.</summary>
    public IncludeResolver(List<Page> pages)
    {
        foreach (var page in pages)
        {
            if ((!page.IncludedPermissions.IsEmpty || page.IncludedDeprecation) && !_included.ContainsKey(page.Path))
            {
                _included.Add(page.Path, page);
            }
        }
    }

    /// <summary>Reports each file that pages include and that does not belong to the doc set, at the first page that includes it.</summary>
    /// <param name="pages">The pages that count.</param>
    /// <param name="all">All pages of the set, whatever their version.</param>
    /// <param name="diagnostics">Receives the reports.</param>
    public static void ReportMissing(List<Page> pages, IEnumerable<Page> all, MergeDiagnostics diagnostics)
    {
        HashSet<string>? known = null;
        var missing = new Dictionary<string, (Page First, int Anchor, int Count)>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Includes.Count; i++)
            {
                known ??= new(all.Select(static other => other.Path), StringComparer.OrdinalIgnoreCase);
                if (!known.Contains(page.Includes[i]))
                {
                    missing[page.Includes[i]] = missing.TryGetValue(page.Includes[i], out var first)
                        ? first with { Count = first.Count + 1 }
                        : (page, i < page.IncludeAnchors.Count ? page.IncludeAnchors[i] : -1, 1);
                }
            }
        }

        foreach (var file in missing)
        {
            var others = file.Value.Count switch
            {
                1 => "",
                2 => " and in one more place",
                var count => $" and in {(count - 1).ToString(CultureInfo.InvariantCulture)} more places",
            };
            diagnostics.Add(ApiDiagnosticIds.MissingInclude, file.Value.First.Path, file.Value.Anchor, file.Key, others);
        }
    }

    /// <summary>The permission rows of an operation: its own ones, then those of what its page includes.</summary>
    public IEnumerable<PermissionRow> GetPermissions(Page page, OperationDefinition operation)
    {
        foreach (var row in operation.Permissions)
        {
            yield return row;
        }

        foreach (var path in page.Includes)
        {
            if (_included.TryGetValue(path, out var include))
            {
                foreach (var row in include.IncludedPermissions)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>Whether one of a page's includes says that the page's subject is deprecated.</summary>
    public bool IsDeprecated(Page page)
    {
        foreach (var path in page.Includes)
        {
            if (_included.TryGetValue(path, out var include) && include.IncludedDeprecation)
            {
                return true;
            }
        }

        return false;
    }
}
