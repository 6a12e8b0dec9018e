using System;
using System.Collections.Generic;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Brings the request lines of all pages together: lines that mean the same meet in one node of a tree, whatever page they are on and however they are spelled.
/// </summary>
internal sealed class RouteMerger(FunctionNames functions, HostPlaceholders hosts, LineAddresses addresses, MergeDiagnostics diagnostics)
{
    private readonly RouteTree<MergedNode> _tree = new(new MergedNode(null));
    private readonly List<int> _parents = [];

    /// <summary>Adds a request line of a page to the operation that it documents.</summary>
    public void Add(RouteSource source, RequestLine line)
    {
        var address = addresses.Of(line, out var inBase);
        var host = address is null || address[0] == '/' ? "" : ServiceAddress.HostOf(address);
        if (host.Length > 0 && source.Operation.AreLinesFromExamples)
        {
            // A page that shows a request and documents none tells how to sign in, or of another service.
            diagnostics.Add(ApiDiagnosticIds.OtherHost, source.Page.Path, line.Anchor, line.Verb + " " + address);
            return;
        }

        var segments = Normalize(source, line, inBase);
        var node = _tree.Enter(segments);
        node.NoteEnd(line.Route.EndsInSlash);
        var group = node.Groups.Find(known => known.Verb == line.Verb && known.Host.Equals(host, StringComparison.OrdinalIgnoreCase));
        if (group is null)
        {
            node.Groups.Add(group = new OperationGroup(line.Verb, GetForm(segments), host));
        }

        group.Add(source, line, new EquatableArray<RouteSegment>(segments), address);
        source.AddQueryNames(line.Route.QueryNames);
    }

    /// <summary>Of each step, by its number, the number of the step before it; there once the operations are listed.</summary>
    public EquatableArray<int> Parents => _parents.ToEquatableArray();

    /// <summary>All operations with their routes in the spelling to be sent.</summary>
    /// <param name="findContract">Finds the index of the contract that the pages of an operation share.</param>
    public List<RoutedGroup> ToList(Func<OperationGroup, int> findContract)
    {
        var result = new List<RoutedGroup>();
        var path = new List<RouteSegment>();
        foreach (var node in _tree.ListParentsFirst())
        {
            node.Number = _parents.Count;
            _parents.Add(NumberOf(node.Parent));
            if (node.Depth > 0)
            {
                path.RemoveRange(node.Depth - 1, path.Count - node.Depth + 1);
                path.Add(node.Spelling);
            }

            AddGroups(node, path, findContract, result);
        }

        return result;
    }

    private static int NumberOf(MergedNode? node) => node?.Number ?? -1;

    private void AddGroups(MergedNode node, List<RouteSegment> path, Func<OperationGroup, int> findContract, List<RoutedGroup> result)
    {
        var text = node.Groups.Count > 0 ? RouteSpelling.Write(path) : "";
        foreach (var group in node.Groups)
        {
            if (node.FindRival(group) is not null)
            {
                diagnostics.Add(ApiDiagnosticIds.OtherHost, group.Sources[0].Page.Path, group.Anchor, group.Verb + " " + group.Address + text);
                continue;
            }

            var route = new RouteTemplate(ParameterNames.MakeUnique(path, group.Line), default) { EndsInSlash = node.EndsInSlash };
            var sources = group.Sources.ConvertAll(static source => source.Index).ToEquatableArray();
            var contract = findContract(group);
            result.Add(new RoutedGroup(text, route, group.Verb, GetForm(node, group), group.Line, sources, contract, node.Number, NumberOf(node.Parent))
            {
                Address = group.Address,
            });
        }
    }

    private static RouteForm GetForm(MergedNode node, OperationGroup group)
    {
        if (group is not { Verb: "GET", Form: RouteForm.Plain, Sources: { Count: 1 } sources })
        {
            return group.Form;
        }

        if (Reads(node.Find(RouteKey.Placeholder), sources[0]))
        {
            return RouteForm.Items;
        }

        var isLiteral = node.Spelling.Kind == RouteSegmentKind.Literal;
        return isLiteral && ContentSamples.HasContent(sources[0].Operation) && Reads(node.Parent, sources[0]) ? RouteForm.Content : RouteForm.Plain;
    }

    private static bool Reads(MergedNode? node, RouteSource source)
        => node?.Groups.Find(static item => item.Verb == "GET") is { } item && item.Sources.Contains(source);

    private static RouteForm GetForm(RouteSegment[] segments)
    {
        if (segments.Length == 0 || segments[segments.Length - 1] is not { Kind: RouteSegmentKind.Literal } last)
        {
            return RouteForm.Plain;
        }

        return last.Text switch
        {
            "$value" => RouteForm.Value,
            "$count" => RouteForm.Count,
            "$ref" => RouteForm.Reference,
            _ => RouteForm.Plain,
        };
    }

    private RouteSegment[] Normalize(RouteSource source, RequestLine line, int inBase)
    {
        var written = line.Route.Segments;
        var segments = new List<RouteSegment>(written.Count);
        for (var i = inBase > 0 ? inBase : hosts.IsHost(written[0]) && written.Count > 1 ? 1 : 0; i < written.Count; i++)
        {
            if (functions.IsKey(written[i], source.Operation))
            {
                segments.Add(new RouteSegment(RouteSegmentKind.Literal, written[i].Text));
                segments.Add(new RouteSegment(RouteSegmentKind.Placeholder, written[i].Arguments[0].Value, written[i].Arguments, HasParentheses: true));
            }
            else if (written[i].Kind == RouteSegmentKind.Literal && SampleKeys.EndOfKey(written[i].Text) is > 0 and var end)
            {
                diagnostics.Add(ApiDiagnosticIds.SampleKey, source.Page.Path, line.Anchor + 1 + i, written[i].Text.Substring(0, end));
                segments.Add(new RouteSegment(RouteSegmentKind.Placeholder, "id"));
                segments.Add(new RouteSegment(RouteSegmentKind.Suffix, written[i].Text.Substring(end)));
            }
            else
            {
                segments.Add(Normalize(i, source, line));
            }
        }

        return [.. segments];
    }

    private RouteSegment Normalize(int index, RouteSource source, RequestLine line)
    {
        var segment = line.Route.Segments[index];
        if (segment.Kind == RouteSegmentKind.Function)
        {
            return functions.Normalize(segment, source.Operation);
        }

        if (segment.Kind != RouteSegmentKind.Literal)
        {
            return segment;
        }

        if (SampleKeys.IsSampleKey(segment.Text) && !SampleKeys.IsVersion(line.Route.Segments, index))
        {
            diagnostics.Add(ApiDiagnosticIds.SampleKey, source.Page.Path, line.Anchor + 1 + index, segment.Text);
            return new RouteSegment(RouteSegmentKind.Placeholder, "id");
        }

        return index == line.Route.Segments.Count - 1 && line.Verb == "GET" && BodyArguments.Of(source.Operation, line) is { IsEmpty: false } arguments
            ? new RouteSegment(RouteSegmentKind.Function, segment.Text, arguments)
            : segment;
    }
}
