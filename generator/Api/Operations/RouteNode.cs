using System;
using System.Collections.Generic;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>A step in the tree of all routes; spellings of one step meet in one node.</summary>
internal sealed class RouteNode
{
    // So few spellings are compared with each other faster than a table of them is made.
    private const int FewSpellings = 8;

    private readonly List<(RouteSegment Segment, int Count)> _spellings = new(1);
    private Dictionary<RouteSegment, int>? _indexes;
    private Dictionary<string, RouteNode>? _children;
    private RouteSegment? _chosen;

    /// <summary>What is documented here, one element for each verb.</summary>
    public List<OperationGroup> Groups { get; } = new(0);

    /// <summary>
    /// The group that has the call where a group of another host has the same verb and route: that of the client's base address, then the one of most pages,
    /// then that of the ordinally first host; null if the group itself has it.
    /// </summary>
    public OperationGroup? FindRival(OperationGroup group)
    {
        OperationGroup? rival = null;
        foreach (var other in Groups)
        {
            rival = other.Verb == group.Verb && IsBefore(other, rival ?? group) ? other : rival;
        }

        return rival;
    }

    private static bool IsBefore(OperationGroup group, OperationGroup other)
    {
        if (group.Host.Length == 0 || other.Host.Length == 0)
        {
            return group.Host.Length == 0 && other.Host.Length > 0;
        }

        return group.Sources.Count != other.Sources.Count
            ? group.Sources.Count > other.Sources.Count
            : StringComparer.OrdinalIgnoreCase.Compare(group.Host, other.Host) < 0;
    }

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
        var index = Find(spelling);
        if (index >= 0)
        {
            _spellings[index] = (_spellings[index].Segment, _spellings[index].Count + 1);
            return;
        }

        _indexes?.Add(spelling, _spellings.Count);
        _spellings.Add((spelling, 1));
    }

    private int Find(RouteSegment spelling)
    {
        if (_spellings.Count < FewSpellings)
        {
            return _spellings.FindIndex(known => known.Segment.Equals(spelling));
        }

        if (_indexes is null)
        {
            _indexes = new(_spellings.Count + 1);
            for (var i = 0; i < _spellings.Count; i++)
            {
                _indexes.Add(_spellings[i].Segment, i);
            }
        }

        return _indexes.TryGetValue(spelling, out var index) ? index : -1;
    }
}
