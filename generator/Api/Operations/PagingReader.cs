using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>
/// Finds how the pages of a list follow each other, where its response is an object and both the object and the parameters of the call say so, or an array and
/// a parameter counts pages or elements. What a page does not document is not guessed: the object stays one.
/// </summary>
/// <param name="types">The types that lists may have.</param>
internal sealed class PagingReader(EquatableArray<ApiType> types)
{
    private readonly Dictionary<string, ListShape?> _shapes = new(StringComparer.Ordinal);
    private Dictionary<string, ApiType>? _types;

    /// <summary>
    /// The operations; one whose response is a page also tells how the pages follow each other. Operations that share a contract share the new one as well.
    /// </summary>
    public IEnumerable<ApiOperation> Complete(IEnumerable<ApiOperation> operations)
    {
        (ApiContract? Plain, ApiContract? Paged) last = default;
        foreach (var operation in operations)
        {
            if (operation.Verb != "GET" || Read(operation.Contract) is not { } paging)
            {
                yield return operation;
                continue;
            }

            if (!ReferenceEquals(last.Plain, operation.Contract))
            {
                last = (operation.Contract, operation.Contract with { Paging = paging });
            }

            yield return operation with { Contract = last.Paged! };
        }
    }

    /// <summary>How the pages of a list follow each other; the protocol says so, and no member of the object, where OData
    /// is spoken and nothing else is asked for.</summary>
    private ApiPaging? Read(ApiContract contract)
        => contract is { TakesODataOptions: false, Response: { Kind: ApiResponseKind.Collection, Type: { } element } }
            ? ByCount(contract, new ApiPaging { Elements = default, ElementType = element })
            : !(contract.TakesODataOptions && contract.QueryParameters.IsEmpty)
            && contract.Response is { Kind: ApiResponseKind.Object, Type: { Kind: ApiTypeKind.Structure, IsCollection: false, IsMap: false } type }
            && ShapeOf(type.Name) is { } shape
            ? ByValue(contract, shape) ?? ByAddress(shape) ?? ByCount(contract, shape.Paging)
            : null;

    // "next_cursor" with ?cursor=, "groupNextToken" with ?group_next_token=, "next_page" with ?page=
    private static ApiPaging? ByValue(ApiContract contract, ListShape shape)
    {
        foreach (var member in shape.Cursors)
        {
            var name = Plain(member.Name);
            var parameter = contract.QueryParameters.FirstOrDefault(query => Plain(query.Name) is var other && (other == name || "next" + other == name));
            if (parameter is not null)
            {
                return shape.Paging with { Parameter = parameter.Name, Next = member.Path, IsNextNumber = member.Type.Kind != ApiTypeKind.String };
            }
        }

        return null;
    }

    // "next_page_url": "https://…"   "links": {"next": "https://…"}   {"next": "https://…", "previous": null}
    private static ApiPaging? ByAddress(ListShape shape)
        => shape.Scalars.Find(member => member.Type.Kind == ApiTypeKind.String && (PagingWords.Addresses.IsIn(member.Name)
            || (PagingWords.NextRelation.IsIn(member.Name) && IsRelation(member, shape)))) is { } next
            ? shape.Paging with { Next = next.Path }
            : null;

    private static bool IsRelation(ListMember member, ListShape shape)
        => member.Path.Count > 1
            ? PagingWords.Links.IsIn(member.Path[0].Name)
            : shape.Scalars.Exists(static other => PagingWords.PreviousRelation.IsIn(other.Name));

    // ?offset=20&limit=10   ?page=2&per_page=10, where the page says which number the first one has
    private static ApiPaging? ByCount(ApiContract contract, ApiPaging list)
    {
        foreach (var parameter in contract.QueryParameters)
        {
            if (PagingWords.Offsets.IsIn(parameter.Name))
            {
                return list with { Parameter = parameter.Name };
            }

            if (PagingWords.Pages.IsIn(parameter.Name) && FirstPage(parameter.Description) is { } first)
            {
                return list with { Parameter = parameter.Name, FirstPage = first };
            }
        }

        return null;
    }

    private static int? FirstPage(string description)
        => PagingWords.FirstIsOne.IsIn(description) ? 1 : PagingWords.FirstIsZero.IsIn(description) ? 0 : null;

    private ListShape? ShapeOf(string typeName)
    {
        if (!_shapes.TryGetValue(typeName, out var shape))
        {
            _shapes.Add(typeName, shape = CreateShape(typeName));
        }

        return shape;
    }

    // {"tools": […], "next_cursor": "…"}   {"status": "ok", "data": {"tools": […], "nextToken": "…"}}   {"tools": […], "meta": {"next_cursor": "…"}}
    private ListShape? CreateShape(string typeName)
    {
        var own = MembersOf(typeName, default);
        var nested = own.Where(static member => member.Type is { Kind: ApiTypeKind.Structure, IsCollection: false, IsMap: false })
            .SelectMany(member => MembersOf(member.Type.Name, member.Path)).ToList();
        return (ListIn(own) ?? (own.Exists(IsList) ? null : ListIn(nested))) is { } list
            ? new ListShape(list, [.. own.Concat(nested).Where(static member => !member.Type.IsCollection && !member.Type.IsMap)])
            : null;
    }

    private static bool IsList(ListMember member) => member.Type is { IsCollection: true, IsMap: false };

    /// <summary>The one list of objects, or the one list at all; null if there are several, so that nobody knows which is meant.</summary>
    private static ListMember? ListIn(List<ListMember> members)
    {
        var lists = members.FindAll(IsList);
        var ofObjects = lists.FindAll(static list => list.Type.Kind == ApiTypeKind.Structure);
        return ofObjects.Count == 1 ? ofObjects[0] : lists.Count == 1 ? lists[0] : null;
    }

    private List<ListMember> MembersOf(string typeName, EquatableArray<ApiMember> path)
        => !(_types ??= ByName()).TryGetValue(typeName, out var type) ? []
            : [.. type.Properties.Select(property => new ListMember(path.Append(new ApiMember(typeName, property.Name)).ToEquatableArray(), property.Type))];

    private Dictionary<string, ApiType> ByName()
    {
        var byName = new Dictionary<string, ApiType>(types.Count, StringComparer.Ordinal);
        foreach (var type in types)
        {
            byName[type.QualifiedName] = type;
        }

        return byName;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    /// <summary>A member of a page.</summary>
    private sealed record ListMember(EquatableArray<ApiMember> Path, ApiTypeReference Type)
    {
        public string Name => Path[Path.Count - 1].Name;
    }

    /// <summary>An object that has a list.</summary>
    private sealed class ListShape(ListMember list, List<ListMember> scalars)
    {
        public List<ListMember> Scalars { get; } = scalars;

        /// <summary>Those of them that may hold what asks for the next page.</summary>
        public List<ListMember> Cursors { get; } = scalars.FindAll(
            static member => member.Type.Kind is ApiTypeKind.String or ApiTypeKind.Int64 or ApiTypeKind.Int32 && PagingWords.Cursors.IsIn(member.Name));

        /// <summary>What is known without the call.</summary>
        public ApiPaging Paging { get; } = new()
        {
            Elements = list.Path,
            ElementType = list.Type with { IsCollection = false },
            HasMore = PathOf(scalars, static kind => kind == ApiTypeKind.Boolean, PagingWords.HasMore),
            Total = PathOf(scalars, static kind => kind is ApiTypeKind.Int64 or ApiTypeKind.Int32, PagingWords.Totals),
        };

        private static EquatableArray<ApiMember> PathOf(List<ListMember> members, Func<ApiTypeKind, bool> isOfKind, PhraseList words)
            => members.Find(member => isOfKind(member.Type.Kind) && words.IsIn(member.Name))?.Path ?? default;
    }
}
