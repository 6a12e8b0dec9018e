using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Makes one request body of those of all pages that document one verb and route.</summary>
internal sealed class BodyMerger(OperationContext context)
{
    /// <summary>The kinds, the one that says most first.</summary>
    private static readonly ApiBodyKind[] s_kinds =
        [ApiBodyKind.Patch, ApiBodyKind.Entity, ApiBodyKind.Action, ApiBodyKind.Reference, ApiBodyKind.Stream, ApiBodyKind.Untyped];

    /// <summary>Merges the bodies of contracts.</summary>
    public ApiBody Merge(List<ApiContract> contracts, RoutedGroup group, OperationSource first)
    {
        foreach (var kind in s_kinds)
        {
            List<ApiBody>? bodies = null;
            foreach (var contract in contracts)
            {
                if (contract.Body.Kind == kind && bodies?.Contains(contract.Body) != true)
                {
                    (bodies ??= []).Add(contract.Body);
                }
            }

            if (bodies is not null)
            {
                return bodies.Count == 1 ? bodies[0] : Merge(kind, bodies, group, first);
            }
        }

        return ApiBody.None;
    }

    private ApiBody Merge(ApiBodyKind kind, List<ApiBody> bodies, RoutedGroup group, OperationSource first) => kind switch
    {
        ApiBodyKind.Patch => new ApiBody { Kind = kind, Type = FindCommon(bodies)?.Refer(isCollection: false), Patches = JoinPatches(bodies) },
        ApiBodyKind.Entity => MergeEntities(bodies, group, first),
        ApiBodyKind.Action => bodies[0] with { Parameters = JoinParameters(bodies) },
        ApiBodyKind.Stream => bodies[0] with { ContentType = null },
        _ => bodies[0],
    };

    private TypeSymbol? FindCommon(List<ApiBody> bodies)
    {
        var common = context.FindType(bodies[0].Type);
        for (var i = 1; i < bodies.Count && common is not null; i++)
        {
            common = context.FindType(bodies[i].Type) is { } type ? Ancestry.FindCommon(common, type) : null;
        }

        return common;
    }

    private ApiBody MergeEntities(List<ApiBody> bodies, RoutedGroup group, OperationSource first)
    {
        if (FindCommon(bodies) is { } common)
        {
            return new ApiBody { Kind = ApiBodyKind.Entity, Type = common.Refer(isCollection: false) };
        }

        context.Diagnostics.Add(
            ApiDiagnosticIds.NoCommonType,
            first.Page.Path,
            first.Operation.Anchor,
            group.Verb + " " + RouteSpelling.Write(group.Line),
            string.Join(", ", bodies.ConvertAll(static body => body.Type!.Name)));
        return new ApiBody { Kind = ApiBodyKind.Untyped };
    }

    /// <summary>One patch for each type; several pages of one type are slices of one table.</summary>
    private static EquatableArray<ApiPatch> JoinPatches(List<ApiBody> bodies)
    {
        var patches = new SortedDictionary<string, ApiPatch>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var patch in body.Patches)
            {
                patches[patch.TypeName] = patches.TryGetValue(patch.TypeName, out var known)
                    ? new ApiPatch(patch.TypeName, Join(known.Members, patch.Members), known.IsTypesOwn || patch.IsTypesOwn)
                    : patch;
            }
        }

        return patches.Values.ToEquatableArray();
    }

    private static EquatableArray<ApiProperty> JoinParameters(List<ApiBody> bodies)
    {
        var parameters = bodies[0].Parameters;
        for (var i = 1; i < bodies.Count; i++)
        {
            parameters = Join(parameters, bodies[i].Parameters);
        }

        return parameters;
    }

    private static EquatableArray<ApiProperty> Join(EquatableArray<ApiProperty> left, EquatableArray<ApiProperty> right)
    {
        var (joined, names) = (new List<ApiProperty>(left), new HashSet<string>(StringComparer.Ordinal));
        foreach (var property in left)
        {
            names.Add(property.Name);
        }

        foreach (var property in right)
        {
            if (names.Add(property.Name))
            {
                joined.Add(property);
            }
        }

        return joined.ToEquatableArray();
    }
}
