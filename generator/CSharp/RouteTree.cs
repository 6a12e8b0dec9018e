using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Pages.Routes;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The tree of all documented routes.</summary>
internal sealed class RouteTree
{
    private readonly Dictionary<string, RouteSegment> _namedFunctions = new(StringComparer.OrdinalIgnoreCase);

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
        tree.CollectNamedFunctions(operations);
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tree.Add(operation);
        }

        tree.Complete();
        return tree;
    }

    private void CollectNamedFunctions(EquatableArray<ApiOperation> operations)
    {
        foreach (var operation in operations)
        {
            foreach (var segment in operation.Route.Segments)
            {
                if (segment.Kind == RouteSegmentKind.Function && segment.Arguments.All(static argument => argument.Name.Length > 0))
                {
                    var key = FunctionKey(segment);
                    if (!_namedFunctions.ContainsKey(key))
                    {
                        _namedFunctions.Add(key, segment);
                    }
                }
            }
        }
    }

    private static string FunctionKey(RouteSegment segment) => segment.Text + "/" + new string('a', segment.Arguments.Count);

    private void Add(ApiOperation operation)
    {
        var node = Root;
        foreach (var segment in operation.Route.Segments)
        {
            node = node.Step(Name(segment));
        }

        // The merged model has one operation for each verb and route; where two spellings of a function meet, the first stays.
        if (!node.Operations.ContainsKey(operation.Verb))
        {
            node.Operations.Add(operation.Verb, operation);
        }
    }

    /// <summary>A function with positional arguments is the one with as many named ones, if a page shows it.</summary>
    private RouteSegment Name(RouteSegment segment)
    {
        var isPositional = segment.Kind == RouteSegmentKind.Function && segment.Arguments.Any(static argument => argument.Name.Length == 0);
        return isPositional && _namedFunctions.TryGetValue(FunctionKey(segment), out var named) ? named : segment;
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
        foreach (var node in Nodes.Concat([Root]).OrderBy(static node => node.Route, StringComparer.Ordinal))
        {
            foreach (var operation in node.Operations.Values)
            {
                if (!FirstNodes.ContainsKey(operation.Contract))
                {
                    FirstNodes.Add(operation.Contract, node);
                }
            }
        }
    }
}
