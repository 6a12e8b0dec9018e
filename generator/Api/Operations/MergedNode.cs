using System;
using System.Collections.Generic;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>A step of the documented routes while the pages' request lines are brought together: all its spellings, and what is documented there.</summary>
/// <param name="parent">The node above; null for the root.</param>
internal sealed class MergedNode(MergedNode? parent) : RouteNode<MergedNode>(parent)
{
    // So few spellings are compared with each other faster than a table of them is made.
    private const int FewSpellings = 8;

    private readonly List<(RouteSegment Segment, int Count)> _spellings = new(1);
    private Dictionary<RouteSegment, int>? _indexes;
    private RouteSegment? _chosen;
    private int _slashes;

    /// <summary>The number of the node in the order of the tree; -1 before it has one.</summary>
    public int Number { get; set; } = -1;

    /// <summary>The spelling that most lines have.</summary>
    public RouteSegment Spelling => _chosen ??= RouteSpelling.Choose(_spellings);

    /// <summary>
    /// Whether a slash ends the address of the calls here (<c>GET /kettles/</c>): more lines have it than not. Where as many lines have it as not, it is
    /// taken for a typing error, because the pages of a service that needs the slash write it everywhere.
    /// </summary>
    public bool EndsInSlash => _slashes > 0;

    /// <summary>What is documented here, one element for each verb.</summary>
    public List<OperationGroup> Groups { get; } = new(0);

    /// <summary>Counts a line that leads here with those that end in a slash or with the others.</summary>
    public void NoteEnd(bool isSlash) => _slashes += isSlash ? 1 : -1;

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

    /// <inheritdoc/>
    protected override MergedNode CreateChild(RouteSegment segment, RouteKey key) => new(this);

    /// <inheritdoc/>
    protected override void Note(RouteSegment segment)
    {
        var index = IndexOf(segment);
        if (index >= 0)
        {
            _spellings[index] = (_spellings[index].Segment, _spellings[index].Count + 1);
            return;
        }

        _indexes?.Add(segment, _spellings.Count);
        _spellings.Add((segment, 1));
    }

    private int IndexOf(RouteSegment spelling)
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
