using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>An operation page while operations are merged.</summary>
/// <param name="index">Its place among all, by path.</param>
/// <param name="page">The page.</param>
/// <param name="operation">What it documents.</param>
internal sealed class OperationSource(int index, Page page, OperationDefinition operation)
{
    /// <summary>Its place among all, by path.</summary>
    public int Index { get; } = index;

    /// <summary>The page.</summary>
    public Page Page { get; } = page;

    /// <summary>What it documents.</summary>
    public OperationDefinition Operation { get; } = operation;

    /// <summary>The structures whose Methods tables link the page, and what those tables say that it returns.</summary>
    public List<MethodLink> Owners { get; } = [];

    /// <summary>The contracts that were made of it, by verb and end of the route; rarely more than one.</summary>
    public List<(string Verb, RouteForm Form, ApiContract Contract)> Contracts { get; } = new(1);

    /// <summary>How many different literals its routes end with; 0 if not counted yet.</summary>
    public int EndCount { get; set; }

    /// <summary>Query parameters that the lines show.</summary>
    public SortedSet<string> QueryNames { get; } = new(System.StringComparer.Ordinal);
}
