using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>An operation page while routes are mapped.</summary>
/// <param name="index">Its place among all, by path.</param>
/// <param name="page">The page.</param>
/// <param name="operation">What it documents.</param>
/// <param name="stated">The part of its contract that names no type.</param>
internal sealed class RouteSource(int index, Page page, OperationDefinition operation, ApiContract stated)
{
    private SortedSet<string>? _queryNames;

    /// <summary>Its place among all, by path.</summary>
    public int Index { get; } = index;

    /// <summary>The page that has the request line.</summary>
    public Page Page { get; } = page;

    /// <summary>The operation of that page.</summary>
    public OperationDefinition Operation { get; } = operation;

    /// <summary>The part of its contract that names no type.</summary>
    public ApiContract Stated { get; } = stated;

    /// <summary>How many different literals its routes end with; 0 if not counted yet.</summary>
    public int EndCount { get; set; }

    /// <summary>Notes the query parameters that a line shows.</summary>
    public void AddQueryNames(EquatableArray<string> names)
    {
        foreach (var name in names)
        {
            (_queryNames ??= new(StringComparer.Ordinal)).Add(name);
        }
    }

    /// <summary>The part of the page that later steps need.</summary>
    public OperationPage ToPage() => new(Page, Operation, Stated, _queryNames?.ToEquatableArray() ?? default);
}
