using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Pages.Routes;

namespace DocGen.CSharp;

/// <summary>A node of the tree of all routes. Mutable while the tree is built.</summary>
internal sealed class RouteNode(RouteNode? parent, RouteSegment? segment)
{
    private readonly Dictionary<string, RouteNode> _children = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The node above; null for the root.</summary>
    public RouteNode? Parent { get; } = parent;

    /// <summary>The segment that leads here; null for the root.</summary>
    public RouteSegment? Segment { get; } = segment;

    /// <summary>The names that pages give to the placeholder or path that leads here.</summary>
    public SortedSet<string> PlaceholderNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The operations, by verb.</summary>
    public SortedDictionary<string, ApiOperation> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>The node's route with <c>{}</c> for every placeholder: what orders nodes, independent of placeholder names.</summary>
    public string Route { get; } = parent is null ? "" : parent.Route + "/" + Describe(segment!);

    /// <summary>The number of the shared builder; -1 before it is known.</summary>
    public int Class { get; set; } = -1;

    /// <summary>The children, ordered by their segments.</summary>
    public RouteNode[] OrderedChildren { get; private set; } = [];

    /// <summary>Finds or makes the child for a segment.</summary>
    public RouteNode Step(RouteSegment segment)
    {
        var key = Key(segment);
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new RouteNode(this, segment));
        }

        if (segment.Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path)
        {
            child.PlaceholderNames.Add(segment.Text);
        }

        return child;
    }

    /// <summary>Fixes the order of the children; the tree is complete.</summary>
    public void Complete()
    {
        OrderedChildren = [.. _children.Values];
        Array.Sort(OrderedChildren, static (left, right) => string.CompareOrdinal(left.Route, right.Route));
    }

    private static string Key(RouteSegment segment) => segment.Kind switch
    {
        // No literal begins with a brace or a colon.
        RouteSegmentKind.Placeholder => "{}",
        RouteSegmentKind.Path => ":",
        RouteSegmentKind.Function => segment.Text + "(" + string.Join(",", segment.Arguments.Select(static argument => argument.Name)) + ")",
        _ => segment.Text,
    };

    private static string Describe(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.Path => ":{}",
        _ => Key(segment),
    };
}
