using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The route tree as builders: nodes with equal children, verbs and contracts are one builder.</summary>
internal sealed class BuilderLowering(BuilderTree tree, CallLowering calls, StepLowering steps)
{
    private readonly Dictionary<ApiContract, int> _contracts = new(ContractComparer.Instance);
    private readonly List<List<BuilderNode>> _classes = [];

    /// <summary>Makes the builders, in ordinal order of the first routes that they serve.</summary>
    public List<LoweredBuilder> Lower(CancellationToken cancellationToken)
    {
        Classify(cancellationToken);
        foreach (var nodes in _classes)
        {
            nodes.Sort(static (left, right) => string.CompareOrdinal(left.Route, right.Route));
        }

        var ordered = _classes.OrderBy(static nodes => nodes[0].Route, StringComparer.Ordinal).ToList();
        var names = NameClasses(ordered);
        var builders = new List<LoweredBuilder>(ordered.Count);
        foreach (var nodes in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = nodes[0];
            builders.Add(new LoweredBuilder(FileName(first), new RequestBuilder
            {
                Name = names[first.Class],
                Steps = steps.Lower(nodes, names),
                Calls = calls.Lower(first),
                Documentation = new Documentation { Summary = "Requests to " + NodeRoutes.Describe(first) + "." },
            }));
        }

        Names = names;
        return builders;
    }

    /// <summary>The builders' names, by class.</summary>
    public string[] Names { get; private set; } = [];

    private static string FileName(BuilderNode node) => NodeRoutes.LastLiteral(node)?.StepName ?? StepNames.Path;

    /// <summary>Gives each node the number of its class. Children come before their parents, so that equal subtrees are found in one pass.</summary>
    private void Classify(CancellationToken cancellationToken)
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var key = new StringBuilder();
        foreach (var node in tree.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            key.Clear();
            WriteKey(key, node);
            var text = key.ToString();
            if (!classes.TryGetValue(text, out var number))
            {
                classes.Add(text, number = _classes.Count);
                _classes.Add([]);
            }

            node.Class = number;
            _classes[number].Add(node);
        }
    }

    private void WriteKey(StringBuilder key, BuilderNode node)
    {
        foreach (var child in node.OrderedChildren)
        {
            var segment = child.Segment!;
            key.Append((char)('0' + (int)segment.Kind));
            if (segment.Kind is not (RouteSegmentKind.Placeholder or RouteSegmentKind.Path))
            {
                key.Append(segment.Separator).Append(segment.Text).Append(segment.HasParentheses ? "()" : "");
                foreach (var parameter in steps.Parameters(child))
                {
                    key.Append('\u0001').Append(parameter.WireName).Append(parameter.IsQuoted ? '\'' : ':').Append(parameter.Type.Name);
                }
            }

            else if (segment.HasParentheses)
            {
                key.Append(segment.Arguments[0].IsQuoted ? "('" : "(");
            }

            key.Append('\u0002').Append(child.Class.ToString(CultureInfo.InvariantCulture)).Append('\u0003');
        }

        foreach (var operation in node.Operations)
        {
            if (!_contracts.TryGetValue(operation.Contract, out var contract))
            {
                _contracts.Add(operation.Contract, contract = _contracts.Count);
            }

            key.Append(operation.Verb).Append('#').Append(contract.ToString(CultureInfo.InvariantCulture)).Append('@').Append(operation.Address)
                .Append(operation.Route.EndsInSlash ? "/" : "").Append('\u0003');
        }
    }

    private static string[] NameClasses(List<List<BuilderNode>> ordered)
    {
        var claimed = new RequestBuilderNames();
        var names = new string[ordered.Count];
        foreach (var nodes in ordered)
        {
            names[nodes[0].Class] = claimed.Claim(nodes[0]);
        }

        return names;
    }
}
