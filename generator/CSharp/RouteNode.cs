using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>A node of the tree of all routes. Mutable while the tree is built.</summary>
internal sealed class RouteNode(RouteNode? parent, RouteSegment? segment)
{
    private static readonly RouteNode[] s_none = [];
    private Dictionary<string, RouteNode>? _children;
    private List<string>? _placeholderNames;
    private HashSet<string>? _knownNames;
    private string? _stepName;

    /// <summary>The node above; null for the root.</summary>
    public RouteNode? Parent { get; } = parent;

    /// <summary>The segment that leads here; null for the root.</summary>
    public RouteSegment? Segment { get; } = segment;

    /// <summary>The names that pages give to the placeholder or path that leads here.</summary>
    public IReadOnlyList<string> PlaceholderNames => _placeholderNames ?? (IReadOnlyList<string>)Array.Empty<string>();

    /// <summary>The operations, by verb.</summary>
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
    public string Route { get; } = parent is null ? "" : parent.Route + "/" + Describe(segment!);

    /// <summary>The number of the shared builder; -1 before it is known.</summary>
    public int Class { get; set; } = -1;

    /// <summary>The children, ordered by their segments.</summary>
    public RouteNode[] OrderedChildren { get; private set; } = s_none;

    /// <summary>Finds or makes the child for a segment.</summary>
    public RouteNode Step(RouteSegment segment)
    {
        var key = Key(segment);
        _children ??= new Dictionary<string, RouteNode>(StringComparer.OrdinalIgnoreCase);
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new RouteNode(this, segment));
        }

        if (segment.Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path)
        {
            child.AddPlaceholderName(segment.Text);
        }

        return child;
    }

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
        if (_children is null)
        {
            return;
        }

        OrderedChildren = [.. _children.Values];
        Array.Sort(OrderedChildren, static (left, right) => string.CompareOrdinal(left.Route, right.Route));
    }

    private void AddPlaceholderName(string name)
    {
        _placeholderNames ??= [];
        _knownNames ??= new(StringComparer.Ordinal);
        if (_knownNames.Add(name))
        {
            _placeholderNames.Add(name);
        }
    }

    private static string Key(RouteSegment segment) => segment.Kind switch
    {
        // No literal begins with a brace or a colon.
        RouteSegmentKind.Placeholder => "{}",
        RouteSegmentKind.Path => ":",
        RouteSegmentKind.NamedKey => segment.Text + "=",
        RouteSegmentKind.Function => segment.Text + "(" + string.Join(",", segment.Arguments.Select(static argument => argument.Name)) + ")",
        _ => segment.Text,
    };

    private static string Describe(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.Path => ":{}",
        _ => Key(segment),
    };
}
