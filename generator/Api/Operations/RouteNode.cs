using System;
using System.Collections.Generic;
using DocGen.Pages.Routes;

namespace DocGen.Api.Operations;

/// <summary>A step in the tree of all routes; spellings of one step meet in one node.</summary>
internal sealed class RouteNode
{
    private readonly Dictionary<RouteSegment, int> _spellings = [];
    private readonly List<RouteSegment> _order = [];
    private Dictionary<string, RouteNode>? _children;
    private RouteSegment? _chosen;

    /// <summary>What is documented here, by verb.</summary>
    public SortedDictionary<string, OperationGroup> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The steps that may follow.</summary>
    public IEnumerable<RouteNode> Children => _children is null ? [] : _children.Values;

    /// <summary>The spelling that most lines have.</summary>
    public RouteSegment Spelling => _chosen ??= RouteSpelling.Choose(_order, _spellings);

    /// <summary>Finds or adds the step of a key and counts its spelling.</summary>
    public RouteNode Enter(string key, RouteSegment spelling)
    {
        _children ??= new Dictionary<string, RouteNode>(StringComparer.OrdinalIgnoreCase);
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new RouteNode());
        }

        if (child._spellings.TryGetValue(spelling, out var count))
        {
            child._spellings[spelling] = count + 1;
        }
        else
        {
            child._spellings.Add(spelling, 1);
            child._order.Add(spelling);
        }

        return child;
    }
}
