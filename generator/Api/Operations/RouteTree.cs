using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>The tree of all documented routes: where lines that mean the same meet, whatever page they are on and however they are spelled.</summary>
internal sealed class RouteTree(FunctionNames functions, HostPlaceholders hosts, LineAddresses addresses, MergeDiagnostics diagnostics)
{
    private const string PlaceholderKey = "{}";

    private readonly RouteNode _root = new();
    private readonly List<int> _parents = [];

    /// <summary>Enters a request line.</summary>
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

        var node = _root;
        var segments = Normalize(source, line, inBase);
        foreach (var segment in segments)
        {
            node = node.Enter(GetKey(segment), segment);
        }

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
    /// <remarks>The tree is as deep as a page makes a route, so its steps are kept in a list and not on the stack.</remarks>
    public List<RoutedGroup> ToList(Func<OperationGroup, int> findContract)
    {
        var result = new List<RoutedGroup>();
        var path = new List<RouteSegment>();
        var open = new Stack<RouteStep>();
        open.Push(new RouteStep(_root, null, Parent: -1, Depth: 0));
        for (var number = 0; open.Count > 0; number++)
        {
            var step = open.Pop();
            _parents.Add(step.Parent);
            if (step.Depth > 0)
            {
                path.RemoveRange(step.Depth - 1, path.Count - step.Depth + 1);
                path.Add(step.Node.Spelling);
            }

            AddGroups(step, number, path, findContract, result);
            foreach (var child in step.Node.Children)
            {
                open.Push(new RouteStep(child, step.Node, number, step.Depth + 1));
            }
        }

        return result;
    }

    private void AddGroups(RouteStep step, int number, List<RouteSegment> path, Func<OperationGroup, int> findContract, List<RoutedGroup> result)
    {
        var text = step.Node.Groups.Count > 0 ? RouteSpelling.Write(path) : "";
        foreach (var group in step.Node.Groups)
        {
            if (step.Node.FindRival(group) is not null)
            {
                diagnostics.Add(ApiDiagnosticIds.OtherHost, group.Sources[0].Page.Path, group.Anchor, group.Verb + " " + group.Address + text);
                continue;
            }

            var route = new RouteTemplate(ParameterNames.MakeUnique(path, group.Line), default);
            var sources = group.Sources.ConvertAll(static source => source.Index).ToEquatableArray();
            result.Add(new RoutedGroup(text, route, group.Verb, GetForm(step.Node, step.Above, group), group.Line, sources, findContract(group), number,
                step.Parent) { Address = group.Address });
        }
    }

    private static RouteForm GetForm(RouteNode node, RouteNode? above, OperationGroup group)
    {
        if (group is not { Verb: "GET", Form: RouteForm.Plain, Sources: { Count: 1 } sources })
        {
            return group.Form;
        }

        return Reads(node.Find(PlaceholderKey), sources[0]) ? RouteForm.Items
            : node.Spelling.Kind == RouteSegmentKind.Literal && ContentSamples.HasContent(sources[0].Operation) && Reads(above, sources[0]) ? RouteForm.Content
            : RouteForm.Plain;
    }

    private static bool Reads(RouteNode? node, RouteSource source)
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

        if (SampleKeys.IsSampleKey(segment.Text))
        {
            diagnostics.Add(ApiDiagnosticIds.SampleKey, source.Page.Path, line.Anchor + 1 + index, segment.Text);
            return new RouteSegment(RouteSegmentKind.Placeholder, "id");
        }

        return index == line.Route.Segments.Count - 1 && line.Verb == "GET" && BodyArguments.Of(source.Operation, line) is { IsEmpty: false } arguments
            ? new RouteSegment(RouteSegmentKind.Function, segment.Text, arguments)
            : segment;
    }

    private static string GetKey(RouteSegment segment)
    {
        switch (segment.Kind)
        {
            case RouteSegmentKind.Placeholder:
                return PlaceholderKey;
            case RouteSegmentKind.Path:
                return ":";
            case RouteSegmentKind.Function:
                return GetFunctionKey(segment);
            case RouteSegmentKind.NamedKey:
                return segment.Text + "=";
            default:
                return segment.Text;
        }
    }

    private static string GetFunctionKey(RouteSegment call)
    {
        var names = new List<string>(call.Arguments.Count);
        foreach (var argument in call.Arguments)
        {
            names.Add(argument.Name);
        }

        names.Sort(StringComparer.OrdinalIgnoreCase);
        return new StringBuilder(call.Text).Append('(').Append(string.Join(",", names)).Append(')').ToString();
    }
}
