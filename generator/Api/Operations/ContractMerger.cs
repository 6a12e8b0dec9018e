using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>Makes one contract of the contracts of all pages that document one verb and route.</summary>
internal sealed class ContractMerger(OperationContext context)
{
    private readonly BodyMerger _bodies = new(context);

    /// <summary>Merges contracts, given by path of their pages.</summary>
    /// <param name="contracts">Those of the pages that decide.</param>
    /// <param name="shared">What was merged of them when routes were mapped.</param>
    /// <param name="group">The operation.</param>
    /// <param name="first">The operation's first page.</param>
    public ApiContract Merge(List<ApiContract> contracts, SharedContract shared, RoutedGroup group, OperationSource first)
    {
        var response = MergeResponses(contracts, group, first);
        var lead = FindLead(contracts, response);
        return lead with
        {
            Pages = shared.Pages,
            Deprecation = contracts.TrueForAll(static contract => contract.Deprecation is not null) ? lead.Deprecation : null,
            Permissions = shared.Permissions,
            Headers = shared.Headers,
            QueryParameters = Join(contracts, static contract => contract.QueryParameters),
            TakesODataOptions = contracts.Exists(static contract => contract.TakesODataOptions)
                && response.Kind is not (ApiResponseKind.Empty or ApiResponseKind.Items or ApiResponseKind.Stream),
            PathParameters = Join(contracts, static contract => contract.PathParameters),
            Body = _bodies.Merge(contracts, group, first),
            Response = response,
        };
    }

    private static EquatableArray<ApiProperty> Join(List<ApiContract> contracts, Func<ApiContract, EquatableArray<ApiProperty>> select)
    {
        SortedDictionary<string, ApiProperty>? joined = null;
        foreach (var contract in contracts)
        {
            foreach (var property in select(contract))
            {
                joined ??= new(StringComparer.Ordinal);
                if (!joined.ContainsKey(property.Name))
                {
                    joined.Add(property.Name, property);
                }
            }
        }

        return joined?.Values.ToEquatableArray() ?? default;
    }

    /// <summary>The page that speaks for all: the one that documents the merged response itself, else the first.</summary>
    private static ApiContract FindLead(List<ApiContract> contracts, ApiResponse response)
    {
        foreach (var contract in contracts)
        {
            if (contract.Response.Kind == response.Kind && Equals(contract.Response.Type, response.Type))
            {
                return contract;
            }
        }

        return contracts[0];
    }

    /// <summary>A collection wins over an object if its page lists, anything over nothing; types become their nearest common documented ancestor.</summary>
    private ApiResponse MergeResponses(List<ApiContract> contracts, RoutedGroup group, OperationSource first)
    {
        var kind = ChooseKind(contracts);
        var (codes, types, isUntyped) = (new List<int>(), new List<ApiTypeReference>(), false);
        var mayBeEmpty = kind != ApiResponseKind.Empty
            && contracts.Exists(static contract => contract.Response.MayBeEmpty || contract.Response.Kind == ApiResponseKind.Empty);
        foreach (var contract in contracts)
        {
            if (contract.Response.Kind != kind)
            {
                continue;
            }

            foreach (var code in contract.Response.StatusCodes)
            {
                if (!codes.Contains(code))
                {
                    codes.Add(code);
                }
            }

            if (contract.Response.Type is { } type)
            {
                isUntyped |= type.Kind == ApiTypeKind.Untyped;
                if (type.Kind != ApiTypeKind.Untyped && !types.Contains(type))
                {
                    types.Add(type);
                }
            }
        }

        codes.Sort();
        var merged = types.Count == 0 ? (isUntyped ? PrimitiveTypes.Untyped : null) : MergeTypes(types, group, first);
        ReportDifferentKinds(contracts, kind, group, first);
        return new ApiResponse(merged is { Kind: ApiTypeKind.Untyped } && kind == ApiResponseKind.Value ? ApiResponseKind.Object : kind, merged,
            codes.ToEquatableArray(), mayBeEmpty)
        {
            HasLocation = contracts.Exists(static contract => contract.Response.HasLocation),
            MediaType = kind is ApiResponseKind.Items or ApiResponseKind.Stream ? MergeMediaTypes(contracts) : null,
        };
    }

    /// <summary>Only one that no page contradicts: asking for another would be refused.</summary>
    private static string? MergeMediaTypes(List<ApiContract> contracts)
    {
        string? merged = null;
        foreach (var contract in contracts)
        {
            if (contract.Response.MediaType is { } type && type != (merged ??= type))
            {
                return null;
            }
        }

        return merged;
    }

    /// <summary>Reports pages of which one lists and another gives one object, or the bytes of a file; pages that say nothing contradict no other.</summary>
    private void ReportDifferentKinds(List<ApiContract> contracts, ApiResponseKind chosen, RoutedGroup group, OperationSource first)
    {
        if (contracts.Exists(
            contract => contract.Response.Kind != chosen && contract.Response is { Kind: not ApiResponseKind.Empty, Type: { Kind: not ApiTypeKind.Untyped } }))
        {
            var kinds = string.Join(", ", contracts.ConvertAll(static contract => contract.Response.Kind).Distinct());
            context.Diagnostics.Add(ApiDiagnosticIds.DifferentResults, first.Page.Path, first.Operation.Anchor,
                group.Verb + " " + RouteSpelling.Write(group.Line), kinds, chosen.ToString());
        }
    }

    private static ApiResponseKind ChooseKind(List<ApiContract> contracts)
    {
        var best = ApiResponseKind.Empty;
        foreach (var contract in contracts)
        {
            var kind = contract.Response.Kind;
            if (kind == ApiResponseKind.Collection && contract.Title.StartsWith("List", StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }

            best = best == ApiResponseKind.Empty || (best == ApiResponseKind.Collection && kind == ApiResponseKind.Object) ? kind : best;
        }

        return best;
    }

    private ApiTypeReference MergeTypes(List<ApiTypeReference> types, RoutedGroup group, OperationSource first)
    {
        var common = types[0];
        for (var i = 1; i < types.Count; i++)
        {
            if (context.FindType(common) is { } left && context.FindType(types[i]) is { } right && Ancestry.FindCommon(left, right) is { } ancestor)
            {
                common = ancestor.Refer(isCollection: false);
                continue;
            }

            context.Diagnostics.Add(
                ApiDiagnosticIds.NoCommonType, first.Page.Path, first.Operation.Anchor, group.Verb + " " + RouteSpelling.Write(group.Line), Describe(types));
            return PrimitiveTypes.Untyped;
        }

        return common;
    }

    private static string Describe(List<ApiTypeReference> types)
        => string.Join(", ", types.ConvertAll(static type => type.Words));
}
