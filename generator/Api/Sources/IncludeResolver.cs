using System;
using System.Collections.Generic;
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
