using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Says what is at the end of each route, step by step from its beginning: <c>/crates</c> is what its page lists, <c>/crates/{id}</c> is one of them,
/// <c>/crates/{id}/lid</c> is what the table of crate says of the member lid, <c>/goods/contoso.api.crate</c> is the type that it names.
/// A sentence of a page that lists several routes may speak of one of them only; the routes themselves tell them apart.
/// </summary>
internal sealed class RouteEnds
{
    private readonly OperationContext _context;
    private readonly RouteMap _map;
    private readonly Func<RoutedGroup, ApiResponse> _read;
    private readonly RouteSegment?[] _segments;
    private readonly RoutedGroup?[] _readers;
    private readonly RouteEnd?[] _ends;
    private readonly bool[] _isKnown;
    private readonly List<int> _steps = [];

    /// <summary>Makes one for the documented routes.</summary>
    /// <param name="context">The context; the members of the structures have to be there.</param>
    /// <param name="map">The routes.</param>
    /// <param name="read">What the pages of an operation say that it gives.</param>
    public RouteEnds(OperationContext context, RouteMap map, Func<RoutedGroup, ApiResponse> read)
    {
        (_context, _map, _read) = (context, map, read);
        var count = map.Parents.Count;
        (_segments, _readers, _ends, _isKnown) = (new RouteSegment?[count], new RoutedGroup?[count], new RouteEnd?[count], new bool[count]);
        foreach (var group in map.Groups)
        {
            _readers[group.Node] = group.Verb == "GET" ? group : _readers[group.Node];
            var node = group.Node;
            for (var i = group.Route.Segments.Count - 1; i >= 0 && _segments[node] is null; i--)
            {
                _segments[node] = group.Route.Segments[i];
                node = map.Parents[node];
            }
        }
    }

    /// <summary>What the route of an operation says of its end; null if only its page can tell.</summary>
    public RouteEnd? Of(RoutedGroup group) => Read(group.Node) is { Kind: not RouteEndKind.Page } end ? end : null;

    /// <summary>Reads the steps up to a node from the first that is not known: a route may be as deep as a page makes it,
    /// so they are kept in a list and not on the stack.</summary>
    private RouteEnd? Read(int node)
    {
        if (node < 0 || _isKnown[node])
        {
            return node < 0 ? null : _ends[node];
        }

        var steps = _steps;
        steps.Clear();
        for (var step = node; step >= 0 && !_isKnown[step]; step = _map.Parents[step])
        {
            steps.Add(step);
        }

        for (var i = steps.Count - 1; i >= 0; i--)
        {
            _isKnown[steps[i]] = true;
            _ends[steps[i]] = ReadStep(steps[i]) ?? ReadPage(steps[i]);
        }

        return _ends[node];
    }

    private RouteEnd? ReadStep(int node)
    {
        var above = _map.Parents[node] < 0 ? null : _ends[_map.Parents[node]];
        return _segments[node] switch
        {
            { Kind: RouteSegmentKind.Placeholder or RouteSegmentKind.NamedKey } when above is { IsCollection: not false, Type.Kind: ApiTypeKind.Structure }
                => new RouteEnd(RouteEndKind.Key, above.Type, IsCollection: false, above.Type),
            { Kind: RouteSegmentKind.Literal, HasParentheses: false } step => ReadCast(step, above) ?? ReadMember(step, above),
            _ => null,
        };
    }

    private RouteEnd? ReadCast(RouteSegment step, RouteEnd? above)
        => step.Text.IndexOf('.') > 0 && _context.Table.FindQualified(step.Text) is TypeSymbol type
            ? new RouteEnd(RouteEndKind.Cast, type.Refer(isCollection: false), above?.IsCollection, above?.Type)
            : null;

    private RouteEnd? ReadMember(RouteSegment step, RouteEnd? above)
        => above is { IsCollection: not true } && _context.FindMember(above.Type, step.Text) is { Type.Kind: not ApiTypeKind.Untyped } member
            ? new RouteEnd(RouteEndKind.Member, Narrow(_context.Single(member.Type), step.Text), IsCollection(member), above.Type)
            : null;

    /// <summary>
    /// The documented type that a step names in the plural, if it derives from the type of the member: behind <c>/boxes/{id}/jars</c>, where the table of
    /// box says "jars | container collection" and a jar is a container, are jars.
    /// </summary>
    private ApiTypeReference Narrow(ApiTypeReference type, string step)
        => EnglishNames.IsPlural(step) && _context.FindType(type) is { } wide
            && _context.Table.FindQualified(wide.Namespace, EnglishNames.Singularize(step)) is TypeSymbol narrow && narrow.DerivesFrom(wide)
            ? narrow.Refer(isCollection: false)
            : type;

    /// <summary>A row that forgets "collection" does not tell: the name is a plural.</summary>
    private static bool? IsCollection(ApiProperty member) => member.Type.IsCollection || !EnglishNames.IsPlural(member.Name) ? member.Type.IsCollection : null;

    private RouteEnd? ReadPage(int node)
        => _readers[node] is { } group && _read(group) is { Type: { } type, Kind: var kind }
            ? new RouteEnd(RouteEndKind.Page, type, kind == ApiResponseKind.Collection)
            : null;
}
