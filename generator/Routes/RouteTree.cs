using System.Collections.Generic;

namespace DocGen.Routes;

/// <summary>The tree of all documented routes: two routes lead to one node if the keys of their segments are equal.</summary>
/// <param name="root">The node of the service itself, which no segment leads to.</param>
internal sealed class RouteTree<TNode>(TNode root)
    where TNode : RouteNode<TNode>
{
    /// <summary>The node of the service itself, which no segment leads to.</summary>
    public TNode Root { get; } = root;

    /// <summary>The node that a route leads to; nodes that are not there yet are added.</summary>
    public TNode Enter(IReadOnlyList<RouteSegment> route)
    {
        var node = Root;
        for (var i = 0; i < route.Count; i++)
        {
            node = node.Enter(route[i]);
        }

        return node;
    }

    /// <summary>All nodes, each in front of those below it.</summary>
    /// <remarks>A route is as long as a page makes it, so the open nodes are kept in a list and not on the stack.</remarks>
    public List<TNode> ListParentsFirst()
    {
        var nodes = new List<TNode>();
        var open = new Stack<TNode>();
        open.Push(Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            nodes.Add(node);
            foreach (var child in node.Children)
            {
                open.Push(child);
            }
        }

        return nodes;
    }
}
