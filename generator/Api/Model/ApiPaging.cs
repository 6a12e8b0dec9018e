using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>How the pages of a list follow each other, where a page is an object with members of its own, or an array. A path leads from
/// that object to one of its members.</summary>
internal sealed record ApiPaging
{
    /// <summary>The path to the elements; empty where the page is the array of them.</summary>
    public required EquatableArray<ApiMember> Elements { get; init; }

    /// <summary>The type of an element.</summary>
    public required ApiTypeReference ElementType { get; init; }

    /// <summary>The query parameter that asks for another page; null if the page has the address of the next one.</summary>
    public string? Parameter { get; init; }

    /// <summary>The path to the value of the parameter, or to the address; empty where pages or elements are counted.</summary>
    public EquatableArray<ApiMember> Next { get; init; }

    /// <summary>Whether the value of the parameter is a number in JSON.</summary>
    public bool IsNextNumber { get; init; }

    /// <summary>The number of the first page, where the parameter is the number of a page.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The path to the member that says whether there is a next page; empty if no member of the list says so.</summary>
    public EquatableArray<ApiMember> HasMore { get; init; }

    /// <summary>The path to the member that has the number of all elements; empty if no member of the list has it.</summary>
    public EquatableArray<ApiMember> Total { get; init; }
}
