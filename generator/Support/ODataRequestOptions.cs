#if DOCGEN_ODATA
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;

/// <summary>What a call of a service that speaks OData sends besides its body: its query options as well. Nothing is sent for what is null.</summary>
/// <remarks>
/// Where a property of the result is named, its C# name does as well: <c>Select = [nameof(Message.Subject)]</c> sends the name that it has in JSON. That holds
/// behind slashes (<c>From/EmailAddress</c>), in the options of what is expanded (<c>Attachments($select=Name)</c>) and in lambdas (<c>ToRecipients/any(r:
/// r/EmailAddress/Name eq 'Ada')</c>); texts in quotes, functions, and members of types that are not known stay as they are.
/// </remarks>
public class ODataRequestOptions : RequestOptions
{
    /// <summary><c>$select</c>: the properties that are wanted.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string>? Select { get; init; }

    /// <summary><c>$expand</c>: the related objects that are wanted, with options of their own in parentheses.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string>? Expand { get; init; }

    /// <summary><c>$filter</c>: a condition; <see cref="ODataLiteral"/> writes the values in it.</summary>
    public string? Filter { get; init; }

    /// <summary><c>$orderby</c>: properties to sort by, each with <c> desc</c> behind it if the order is descending.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string>? OrderBy { get; init; }

    /// <summary><c>$top</c>: how many elements are wanted (many services: on each page).</summary>
    public int? Top { get; init; }

    /// <summary><c>$skip</c>: how many elements are left out.</summary>
    public int? Skip { get; init; }

    /// <summary><c>$search</c>: what to search for, in the service's own syntax.</summary>
    public string? Search { get; init; }

    /// <summary><c>$count</c>: whether the number of all elements is wanted.</summary>
    public bool? Count { get; init; }

    /// <summary><c>Prefer: odata.maxpagesize</c>: how many elements a page should have.</summary>
    public int? MaxPageSize { get; init; }

    /// <inheritdoc/>
    private protected sealed override void WriteProtocolHeaders(HeaderWriter headers)
    {
        if (MaxPageSize is { } size)
        {
            headers.Add("Prefer", "odata.maxpagesize=" + ODataLiteral.Of(size));
        }
    }

    /// <inheritdoc/>
    private protected sealed override void WriteProtocolQuery(ref QueryWriter query)
    {
        query.AddItems("$select", Select);
        query.AddItems("$expand", Expand);
        query.AddExpression("$filter", Filter);
        query.AddExpressions("$orderby", OrderBy);
        query.Add("$top", Top);
        query.Add("$skip", Skip);
        query.Add("$search", Search);
        query.Add("$count", Count);
    }
}
#endif
