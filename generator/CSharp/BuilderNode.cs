using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>A node of the tree of all routes, for which there will be a request builder. Mutable while the tree is built.</summary>
/// <param name="parent">The node above; null for the root.</param>
/// <param name="segment">The segment that leads here; null for the root.</param>
/// <param name="key">The segment's key.</param>
internal sealed class BuilderNode(BuilderNode? parent, RouteSegment? segment, RouteKey key) : RouteNode<BuilderNode>(parent)
{
    private static readonly BuilderNode[] s_none = [];
    private List<string>? _placeholderNames;
    private HashSet<string>? _knownNames;
    private string? _stepName;

    /// <summary>The segment that leads here; null for the root.</summary>
    public RouteSegment? Segment { get; } = segment;

    /// <summary>The names that pages give to the placeholder or path that leads here.</summary>
    public IReadOnlyList<string> PlaceholderNames => _placeholderNames ?? (IReadOnlyList<string>)Array.Empty<string>();

    /// <summary>The operations of the route that ends here, ordered by verb.</summary>
    public List<ApiOperation> Operations { get; } = [];

    /// <summary>The name of the step that leads here.</summary>
    public string StepName => _stepName ??= StepNames.Create(Segment!);

    /// <summary>What a builder of this node is called if it is the first: all steps from the root.</summary>
    public string BuilderName
    {
        get
        {
            var names = new Stack<string>();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                names.Push(node.Segment!.Kind switch
                {
                    RouteSegmentKind.Placeholder => "Item",
                    RouteSegmentKind.Path => "Path",
                    _ => node.StepName,
                });
            }

            return string.Concat(names);
        }
    }

    /// <summary>The node's route with <c>{}</c> for every placeholder: what orders nodes, independent of placeholder names.</summary>
    public string Route { get; } = parent is null ? "" : parent.Route + "/" + key.Text;

    /// <summary>The number of the shared builder; -1 before it is known.</summary>
    public int Class { get; set; } = -1;

    /// <summary>The children, ordered by their segments.</summary>
    public BuilderNode[] OrderedChildren { get; private set; } = s_none;

    /// <summary>Enters an operation; one that is there already stays.</summary>
    public void Add(ApiOperation operation)
    {
        // The merged model has one operation for each verb and route; a second would be a method that is there already.
        if (Operations.TrueForAll(other => other.Verb != operation.Verb))
        {
            Operations.Add(operation);
        }
    }

    /// <summary>Fixes the order of the children; the tree is complete.</summary>
    public void Complete()
    {
        Operations.Sort(static (left, right) => string.CompareOrdinal(left.Verb, right.Verb));
        if (Children.Count == 0)
        {
            return;
        }

        OrderedChildren = [.. Children];
        Array.Sort(OrderedChildren, static (left, right) => string.CompareOrdinal(left.Route, right.Route));
    }

    /// <inheritdoc/>
    protected override BuilderNode CreateChild(RouteSegment segment, RouteKey key) => new(this, segment, key);

    /// <inheritdoc/>
    protected override void Note(RouteSegment segment)
    {
        if (segment.Kind is not (RouteSegmentKind.Placeholder or RouteSegmentKind.Path or RouteSegmentKind.JoinedKey))
        {
            return;
        }

        _placeholderNames ??= [];
        _knownNames ??= new(StringComparer.Ordinal);
        if (_knownNames.Add(segment.Text))
        {
            _placeholderNames.Add(segment.Text);
        }
    }
}
