using System;
using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>
/// A node of a <see cref="RouteTree{TNode}"/>: one step of the documented routes. A stage derives a class of its own from it,
/// which holds what the stage knows of the step.
/// </summary>
/// <param name="parent">The node above; null for the root.</param>
internal abstract class RouteNode<TNode>(TNode? parent)
    where TNode : RouteNode<TNode>
{
    // By the texts of the keys: a dictionary of texts is there compiled, one of keys would be compiled just in time.
    private Dictionary<string, TNode>? _children;

    /// <summary>The node above; null for the root.</summary>
    public TNode? Parent { get; } = parent;

    /// <summary>How many segments lead here.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The nodes below, in the order in which routes led to them first.</summary>
    public IReadOnlyCollection<TNode> Children => _children is null ? [] : _children.Values;

    /// <summary>The node below that a segment with this key leads to; null if no route has such a segment here.</summary>
    public TNode? Find(RouteKey key) => _children is not null && _children.TryGetValue(key.Text, out var child) ? child : null;

    /// <summary>Finds or adds the node below that a segment leads to, and lets it note how the segment is spelled.</summary>
    public TNode Enter(RouteSegment segment)
    {
        var key = RouteKey.Of(segment);
        _children ??= new(StringComparer.OrdinalIgnoreCase);
        if (!_children.TryGetValue(key.Text, out var child))
        {
            _children.Add(key.Text, child = CreateChild(segment, key));
        }

        child.Note(segment);
        return child;
    }

    /// <summary>Creates a node below this one.</summary>
    /// <param name="segment">The first segment that leads to it.</param>
    /// <param name="key">The segment's key.</param>
    protected abstract TNode CreateChild(RouteSegment segment, RouteKey key);

    /// <summary>Notes a segment that leads here, whose key is that of this node and whose spelling may be another one.</summary>
    protected abstract void Note(RouteSegment segment);
}
