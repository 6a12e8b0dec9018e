using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The steps from a node to its children.</summary>
internal sealed class StepLowering(TypeMap types, string requestsNamespace, List<AnchoredDiagnostic> diagnostics)
{
    /// <summary>More placeholder names than these are not listed.</summary>
    private const int MaxPlaceholderNames = 6;

    private readonly Dictionary<BuilderNode, StepParameter[]> _parameters = [];
    private readonly Dictionary<ApiContract, Dictionary<string, ApiProperty>> _documented = new(ContractComparer.Instance);
    private readonly Dictionary<string, Documentation> _documentation = new(StringComparer.Ordinal);

    /// <summary>The steps of equal nodes, by name.</summary>
    /// <param name="nodes">The nodes that share the builder, the ordinally first in front.</param>
    /// <param name="builders">The builders' names by class.</param>
    /// <param name="owner">The name of the class that has the steps, if it is not one of the builders', whose names no step has.</param>
    public EquatableArray<BuilderStep> Lower(List<BuilderNode> nodes, string[] builders, string? owner = null)
    {
        var children = nodes[0].OrderedChildren;
        var names = Name(children, owner);
        var steps = new BuilderStep[children.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var segment = children[i].Segment!;
            steps[i] = new BuilderStep
            {
                Kind = Kind(segment),
                Name = names[i],
                Segment = Text(segment),
                Target = builders[children[i].Class],
                Parameters = new(Parameters(children[i])),
                Documentation = Document(nodes, i),
                KeyForm = segment is not { Kind: RouteSegmentKind.Placeholder, HasParentheses: true }
                    ? KeyForm.Segment
                    : segment.Arguments[0].IsQuoted ? KeyForm.Quoted : KeyForm.Parenthesized,
                Separator = segment.Kind is RouteSegmentKind.Suffix or RouteSegmentKind.JoinedKey ? LiteralText.Escape(segment.Separator) : "/",

                // Where calls and further segments follow, the colon depends on what is called, and the runtime adds it.
                HasClosingColon = segment.Kind == RouteSegmentKind.Path && children[i].Operations.Count == 0,
            };
        }

        Array.Sort(steps, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new(steps);
    }

    /// <summary>The parameters of a function or named key; none of other nodes.</summary>
    public StepParameter[] Parameters(BuilderNode node)
    {
        if (node.Segment is { Kind: RouteSegmentKind.Placeholder } or { Arguments.IsEmpty: true })
        {
            return [];
        }

        if (!_parameters.TryGetValue(node, out var parameters))
        {
            _parameters.Add(node, parameters = CreateParameters(node));
        }

        return parameters;
    }

    private static string Text(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.NamedKey => "",
        RouteSegmentKind.Literal when segment.HasParentheses => segment.Text + "()",
        RouteSegmentKind.Literal or RouteSegmentKind.Suffix => LiteralText.Escape(segment.Text),
        _ => segment.Text,
    };

    private static BuilderStepKind Kind(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.Placeholder => BuilderStepKind.Indexer,
        RouteSegmentKind.Function or RouteSegmentKind.NamedKey => BuilderStepKind.Function,
        RouteSegmentKind.Path => BuilderStepKind.Path,
        RouteSegmentKind.JoinedKey => BuilderStepKind.JoinedKey,
        _ => BuilderStepKind.Property,
    };

    /// <summary>Children are in ordinal order of their segments, so that of two that meet the ordinally first keeps the name.</summary>
    private string[] Name(BuilderNode[] children, string? owner)
    {
        if (children.Length == 1 && owner is null)
        {
            return [children[0].StepName];
        }

        var scope = new NameScope();
        if (owner is not null)
        {
            scope.Take(owner);
        }

        var names = new string[children.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var plain = children[i].StepName;
            names[i] = scope.Claim(plain);
            if (names[i] != plain)
            {
                Report(children[i], names[i]);
            }
        }

        return names;
    }

    private void Report(BuilderNode node, string name)
    {
        var below = node;
        while (below.Operations.Count == 0 && below.OrderedChildren.Length > 0)
        {
            below = below.OrderedChildren[0];
        }

        var pages = below.Operations.Select(static operation => operation.Contract.Pages).FirstOrDefault(static pages => !pages.IsEmpty);
        if (!pages.IsEmpty)
        {
            diagnostics.Add(new AnchoredDiagnostic(CSharpDiagnosticIds.SegmentsMeet, pages[0], -1, new(new[] { NodeRoutes.Describe(node), name })));
        }
    }

    private Documentation Document(List<BuilderNode> nodes, int child)
    {
        var segment = nodes[0].OrderedChildren[child].Segment!;
        var summary = segment.Kind switch
        {
            RouteSegmentKind.Placeholder => "The item with a key: " + PlaceholderNames(nodes, child) + ".",
            RouteSegmentKind.Path => "The item at a path: " + PlaceholderNames(nodes, child) + ".",
            RouteSegmentKind.JoinedKey => "The same segment with a value behind " + segment.Separator + ": " + PlaceholderNames(nodes, child) + ".",
            RouteSegmentKind.Suffix => "The same segment with the end " + segment.Text + ".",
            RouteSegmentKind.NamedKey => "The item with the key " + segment.Text + ".",
            RouteSegmentKind.Function => "The function or key " + segment.Text + ".",
            _ => "The segment " + segment.Text + ".",
        };

        // The same few segments and placeholders follow hundreds of nodes.
        if (!_documentation.TryGetValue(summary, out var documentation))
        {
            _documentation.Add(summary, documentation = new Documentation { Summary = summary });
        }

        return documentation;
    }

    private static string PlaceholderNames(List<BuilderNode> nodes, int child)
    {
        var first = nodes[0].OrderedChildren[child].PlaceholderNames;
        if (nodes.Count == 1 && first.Count == 1)
        {
            return "{" + first[0] + "}";
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            names.UnionWith(node.OrderedChildren[child].PlaceholderNames);
        }

        var listed = string.Join(", ", names.Take(MaxPlaceholderNames).Select(static name => "{" + name + "}"));
        return names.Count > MaxPlaceholderNames ? listed + " …" : listed;
    }

    private StepParameter[] CreateParameters(BuilderNode node)
    {
        var segment = node.Segment!;
        var documented = FindDocumented(node);
        var scope = new NameScope();
        var parameters = new StepParameter[segment.Arguments.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            var argument = segment.Arguments[i];
            var name = argument.Name.Length == 0 ? argument.Value : argument.Name;
            documented.TryGetValue(name, out var property);
            var summary = property is null || property.Description.Length == 0 ? "The argument " + name + "." : property.Description;
            parameters[i] = new StepParameter(
                scope.Claim(Identifiers.ToParameterName(name, "value")),
                argument.Name,
                types.MapParameter(property?.Type, requestsNamespace),
                argument.IsQuoted,
                summary);
        }

        return parameters;
    }

    /// <summary>What the operations at and below the function say of its arguments; the nearest in ordinal order of routes wins.</summary>
    private Dictionary<string, ApiProperty> FindDocumented(BuilderNode node)
    {
        var wanted = new HashSet<string>(node.Segment!.Arguments.Select(static argument => argument.Name.Length == 0 ? argument.Value : argument.Name),
            StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<string, ApiProperty>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<BuilderNode>();
        open.Enqueue(node);
        while (open.Count > 0 && wanted.Count > 0)
        {
            var current = open.Dequeue();
            foreach (var operation in current.Operations)
            {
                var documented = ParametersOf(operation.Contract);
                foreach (var name in wanted.Where(documented.ContainsKey).ToList())
                {
                    found.Add(name, documented[name]);
                    wanted.Remove(name);
                }
            }

            foreach (var child in current.OrderedChildren)
            {
                open.Enqueue(child);
            }
        }

        return found;
    }

    /// <summary>The documented parameters by name; the many routes of a page share one table.</summary>
    private Dictionary<string, ApiProperty> ParametersOf(ApiContract contract)
    {
        if (!_documented.TryGetValue(contract, out var parameters))
        {
            parameters = new(StringComparer.OrdinalIgnoreCase);
            foreach (var parameter in contract.PathParameters)
            {
                if (!parameters.ContainsKey(parameter.Name))
                {
                    parameters.Add(parameter.Name, parameter);
                }
            }

            _documented.Add(contract, parameters);
        }

        return parameters;
    }
}
