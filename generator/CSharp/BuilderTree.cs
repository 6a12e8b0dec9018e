using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The tree of all documented routes, as the client spells it.</summary>
internal sealed class BuilderTree
{
    private readonly RouteTree<BuilderNode> _tree = new(new BuilderNode(null, null, default));

    private BuilderTree()
    {
    }

    /// <summary>The root: the service itself.</summary>
    public BuilderNode Root => _tree.Root;

    /// <summary>All nodes but the root, every node behind the nodes below it.</summary>
    public List<BuilderNode> Nodes { get; private set; } = [];

    /// <summary>The first node of each operation's contract, in ordinal order of routes.</summary>
    public Dictionary<ApiContract, BuilderNode> FirstNodes { get; } = new(ContractComparer.Instance);

    /// <summary>Builds the tree of request builders that the routes of the operations need.</summary>
    public static BuilderTree Build(EquatableArray<ApiOperation> operations, CancellationToken cancellationToken)
    {
        var tree = new BuilderTree();
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tree._tree.Enter(operation.Route.Segments).Add(operation);
        }

        tree.Complete();
        return tree;
    }

    private void Complete()
    {
        Nodes = _tree.ListParentsFirst();
        Nodes.Reverse();
        Nodes.ForEach(static node => node.Complete());
        Nodes.RemoveAt(Nodes.Count - 1);

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
