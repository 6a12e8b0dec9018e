using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>The part of a page's contract that names no type.</summary>
internal static class StatedContract
{
    private static readonly HashSet<string> s_ownHeaders =
        new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Content-Type", "Content-Length", "Accept" };

    /// <summary>Reads what a page and its includes state of an operation, apart from types.</summary>
    public static ApiContract Read(Page page, OperationDefinition operation, IncludeResolver includes) => new()
    {
        Pages = new EquatableArray<string>([page.Path]),
        Title = operation.Title,
        Description = operation.Description,
        Deprecation = operation.IsDeprecated || includes.IsDeprecated(page) ? operation.DeprecationText : null,
        Permissions = PermissionMerger.Merge(includes.GetPermissions(page, operation)),
        Headers = ReadHeaders(operation),
    };

    /// <summary>Joins what the deciding pages of one operation say; all pages are named, whether or not they have a say.</summary>
    public static SharedContract Join(List<RouteSource> all, List<RouteSource> deciding)
    {
        var headers = new SortedDictionary<string, HeaderRow>(StringComparer.OrdinalIgnoreCase);
        var permissions = new List<PermissionRow>();
        foreach (var source in deciding)
        {
            permissions.AddRange(source.Stated.Permissions);
            foreach (var row in source.Stated.Headers)
            {
                if (!headers.ContainsKey(row.Name))
                {
                    headers.Add(row.Name, row);
                }
            }
        }

        return new SharedContract(
            deciding.ConvertAll(static source => source.Index).ToEquatableArray(),
            all.ConvertAll(static source => source.Page.Path).ToEquatableArray(),
            PermissionMerger.Merge(permissions),
            headers.Values.ToEquatableArray());
    }

    private static EquatableArray<HeaderRow> ReadHeaders(OperationDefinition operation)
    {
        SortedDictionary<string, HeaderRow>? headers = null;
        foreach (var row in operation.Headers)
        {
            headers ??= new(StringComparer.OrdinalIgnoreCase);
            if (!s_ownHeaders.Contains(row.Name) && !headers.ContainsKey(row.Name))
            {
                headers.Add(row.Name, row);
            }
        }

        return headers?.Values.ToEquatableArray() ?? default;
    }
}
