using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The tree of all documented routes.</summary>
internal sealed class RouteTree
{
    private RouteTree()
    {
    }

    /// <summary>The root: the service itself.</summary>
    public RouteNode Root { get; } = new(null, null);

    /// <summary>All nodes but the root, every node behind the nodes below it.</summary>
    public List<RouteNode> Nodes { get; } = [];

    /// <summary>The first node of each operation's contract, in ordinal order of routes.</summary>
    public Dictionary<ApiContract, RouteNode> FirstNodes { get; } = new(ContractComparer.Instance);

    /// <summary>Builds the tree.</summary>
    public static RouteTree Build(EquatableArray<ApiOperation> operations, CancellationToken cancellationToken)
    {
        var tree = new RouteTree();
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tree.Add(operation);
        }

        tree.Complete();
        return tree;
    }

    private void Add(ApiOperation operation)
    {
        var node = Root;
        foreach (var segment in operation.Route.Segments)
        {
            node = node.Step(segment);
        }

        node.Add(operation);
    }

    /// <summary>Lists the nodes without recursion: a route is as long as a page makes it.</summary>
    private void Complete()
    {
        var open = new Stack<RouteNode>();
        open.Push(Root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            node.Complete();
            if (node != Root)
            {
                Nodes.Add(node);
            }

            foreach (var child in node.OrderedChildren)
            {
                open.Push(child);
            }
        }

        Nodes.Reverse();
        var ordered = Nodes.FindAll(static node => node.Operations.Count > 0);
        ordered.Sort(static (left, right) => string.CompareOrdinal(left.Route, right.Route));
        foreach (var node in new[] { Root }.Concat(ordered))
        {
            foreach (var operation in node.Operations)
            {
                if (!FirstNodes.ContainsKey(operation.Contract))
                {
                    FirstNodes.Add(operation.Contract, node);
                }
            }
        }
    }
}
