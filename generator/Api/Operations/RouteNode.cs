using System;
using System.Collections.Generic;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>A step in the tree of all routes; spellings of one step meet in one node.</summary>
internal sealed class RouteNode
{
    private readonly List<(RouteSegment Segment, int Count)> _spellings = new(1);
    private Dictionary<string, RouteNode>? _children;
    private RouteSegment? _chosen;

    /// <summary>What is documented here, one element for each verb.</summary>
    public List<OperationGroup> Groups { get; } = new(0);

    /// <summary>The steps that may follow.</summary>
    public IEnumerable<RouteNode> Children => _children is null ? [] : _children.Values;

    /// <summary>The spelling that most lines have.</summary>
    public RouteSegment Spelling => _chosen ??= RouteSpelling.Choose(_spellings);

    /// <summary>Finds or adds the step of a key and counts its spelling.</summary>
    public RouteNode Enter(string key, RouteSegment spelling)
    {
        _children ??= new Dictionary<string, RouteNode>(StringComparer.OrdinalIgnoreCase);
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new RouteNode());
        }

        child.Count(spelling);
        return child;
    }

    /// <summary>Finds the step of a key; null if there is none.</summary>
    public RouteNode? Find(string key) => _children is not null && _children.TryGetValue(key, out var child) ? child : null;

    private void Count(RouteSegment spelling)
    {
        for (var i = 0; i < _spellings.Count; i++)
        {
            if (_spellings[i].Segment.Equals(spelling))
            {
                _spellings[i] = (_spellings[i].Segment, _spellings[i].Count + 1);
                return;
            }
        }

        _spellings.Add((spelling, 1));
    }
}
