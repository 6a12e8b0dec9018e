#if DOCGEN_PAGE_WALKS
namespace DocGen.Runtime.Http;

using global::System;
using global::System.Collections.Generic;

/// <summary>How the documentation says that the pages of a list follow each other, where the list is an object with members of its own.</summary>
/// <typeparam name="TPage">The object.</typeparam>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class PageRule<TPage, T>(Func<TPage, IReadOnlyList<T>?> getElements)
    where TPage : class
{
    /// <summary>Gets the elements of a page.</summary>
    public Func<TPage, IReadOnlyList<T>?> GetElements { get; } = getElements;

    /// <summary>The query parameter that asks for another page, as it is sent; null if the page has the next one's address.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the value that asks for the next page, or its address; null where pages are counted.</summary>
    public Func<TPage, string?>? GetNext { get; init; }

    /// <summary>The number of the first page, where the parameter is the number of a page; null where it is that of an element, or not a number.</summary>
    public long? FirstPage { get; init; }

    /// <summary>Gets whether there is a next page; null if no member says so.</summary>
    public Func<TPage, bool?>? HasMore { get; init; }

    /// <summary>Gets the number of the elements of all pages; null if no member says so.</summary>
    public Func<TPage, long?>? GetTotal { get; init; }
}
#endif
