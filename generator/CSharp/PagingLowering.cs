using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The enumeration of documented pages: the names of the members that lead from one to the next.</summary>
internal sealed class PagingLowering(TypeMap types, MemberNames members, string requestsNamespace)
{
    /// <summary>The enumeration of a call's pages; null if the pages do not say how they follow each other.</summary>
    public BuilderPaging? Lower(string verb, ApiContract contract)
        => verb != "GET" || contract.Paging is not { } paging ? null : new BuilderPaging
        {
            ElementType = types.Map(paging.ElementType, requestsNamespace),
            Elements = PathOf(paging.Elements),
            Parameter = paging.Parameter,
            Next = PathOf(paging.Next),
            IsNextNumber = paging.IsNextNumber,
            FirstPage = paging.FirstPage,
            HasMore = PathOf(paging.HasMore),
            Total = PathOf(paging.Total),
        };

    private EquatableArray<string> PathOf(EquatableArray<ApiMember> path)
        => path.Select(member => Identifiers.Escape(members.Find(member.TypeName, member.Name))).ToEquatableArray();
}
