using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Relationships that routes tell and tables leave out or misspell: where GET <c>/crates/{id}</c> returns a crate and GET <c>/crates/{id}/lids</c> returns
/// lids, crate has the relationship lids. A function that is called on a crate is not a relationship of it, whatever it returns.
/// </summary>
internal sealed class RouteRelationships(OperationContext context, Func<RoutedGroup, int, (OperationSource Source, ApiContract Contract)> read)
{
    private readonly List<MemberChange> _changes = [];
    private readonly Dictionary<TypeSymbol, List<ApiProperty>> _changed = [];

    /// <summary>Finds what the operations tell of the structures.</summary>
    public List<MemberChange> Find(IReadOnlyList<RoutedGroup> groups)
    {
        var relationships = new List<RoutedGroup>();
        var parents = new Dictionary<int, TypeSymbol?>();
        foreach (var group in groups)
        {
            if (IsRelationship(group))
            {
                relationships.Add(group);
                parents[group.Parent] = null;
            }
        }

        FindStructures(groups, parents);
        foreach (var group in relationships)
        {
            if (parents[group.Parent] is not { } owner)
            {
                continue;
            }

            foreach (var source in group.Sources)
            {
                var (page, contract) = read(group, source);
                if (contract.Response is { Kind: ApiResponseKind.Object or ApiResponseKind.Collection, Type.Kind: ApiTypeKind.Structure }
                    && !IsCall(page.Operation))
                {
                    Add(owner, group.Route.Segments[group.Route.Segments.Count - 1].Text, contract.Response);
                    break;
                }
            }
        }

        return _changes;
    }

    private static bool IsRelationship(RoutedGroup group)
        => group.Verb == "GET"
            && group.Route.Segments.Count > 1
            && group.Route.Segments[group.Route.Segments.Count - 1] is { Kind: RouteSegmentKind.Literal, HasParentheses: false } last
            && TypeNameRules.IsIdentifier(last.Text)
            && last.Text.IndexOf('.') < 0;

    private static bool IsCall(OperationDefinition operation)
        => operation.IsAnnotatedCall || operation.Title.IndexOf(':') >= 0 || operation.Title.IndexOf("function", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Finds those of the routes whose page returns a structure and is linked by that structure's Methods table:
    /// such a route is one of its own.</summary>
    private void FindStructures(IReadOnlyList<RoutedGroup> groups, Dictionary<int, TypeSymbol?> parents)
    {
        foreach (var group in groups)
        {
            if (group.Verb == "GET" && parents.ContainsKey(group.Node) && FindStructure(group) is { } type)
            {
                parents[group.Node] = type;
            }
        }
    }

    private TypeSymbol? FindStructure(RoutedGroup group)
    {
        foreach (var index in group.Sources)
        {
            var (source, contract) = read(group, index);
            if (contract.Response is { Kind: ApiResponseKind.Object } response
                && context.FindType(response.Type) is { } type
                && source.Owners.Exists(link => ReferenceEquals(link.Owner, type)))
            {
                return type;
            }
        }

        return null;
    }

    private void Add(TypeSymbol owner, string name, ApiResponse response)
    {
        for (var type = owner; type is not null; type = type.Base)
        {
            var index = GetMembers(type).FindIndex(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                Correct(type, index, name, response);
                return;
            }
        }

        Change(owner, GetMembers(owner).Count, new() { Name = name, Type = Refer(response), IsNavigation = true });
    }

    /// <summary>Of two spellings the one with more humps is the wire's; a relationship that the route lists is a collection.</summary>
    private void Correct(TypeSymbol type, int index, string name, ApiResponse response)
    {
        var member = context.Members.Read(GetMembers(type)[index]);
        var isCollection = member.IsNavigation
            && response.Kind == ApiResponseKind.Collection
            && !member.Type.IsCollection
            && member.Type.Name == response.Type!.Name;
        var isRespelled = member.IsNavigation && EnglishNames.CountHumps(name) > EnglishNames.CountHumps(member.Name);
        if (isCollection || isRespelled)
        {
            Change(type, index, member with { Name = isRespelled ? name : member.Name, Type = isCollection ? Refer(response) : member.Type });
        }
    }

    private void Change(TypeSymbol type, int index, ApiProperty member)
    {
        if (!_changed.TryGetValue(type, out var members))
        {
            _changed.Add(type, members = [.. context.Members.Of(type)]);
        }

        _changes.Add(new MemberChange(type.QualifiedName, index, member.Name, member.Type));
        if (index == members.Count)
        {
            members.Add(member);
        }
        else
        {
            members[index] = member;
        }
    }

    private List<ApiProperty> GetMembers(TypeSymbol type) => _changed.TryGetValue(type, out var members) ? members : context.Members.Of(type);

    private ApiTypeReference Refer(ApiResponse response) => context.FindType(response.Type)!.Refer(response.Kind == ApiResponseKind.Collection);
}
