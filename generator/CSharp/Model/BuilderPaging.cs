using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>How the elements of all pages are enumerated, where a page is a model with members of its own. A path is the
/// names of properties, one of the other.</summary>
internal sealed record BuilderPaging
{
    /// <summary>The type of an element.</summary>
    public required CSharpType ElementType { get; init; }

    /// <summary>The path to the elements of a page.</summary>
    public required EquatableArray<string> Elements { get; init; }

    /// <summary>The query parameter that asks for another page; null if the page has the address of the next one.</summary>
    public string? Parameter { get; init; }

    /// <summary>The path to the value of the parameter, or to the address; empty where pages or elements are counted.</summary>
    public EquatableArray<string> Next { get; init; }

    /// <summary>Whether the value of the parameter is a number.</summary>
    public bool IsNextNumber { get; init; }

    /// <summary>The number of the first page, where the parameter is the number of a page.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The path to what says whether there is a next page; empty if nothing does.</summary>
    public EquatableArray<string> HasMore { get; init; }

    /// <summary>The path to the number of all elements; empty if nothing says it.</summary>
    public EquatableArray<string> Total { get; init; }
}
