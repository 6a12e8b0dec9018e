using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>What the pages say of an operation, merged if several pages document it.</summary>
internal sealed record ApiContract
{
    /// <summary>The pages that document the operation, in ordinal order of their paths.</summary>
    public EquatableArray<string> Pages { get; init; }

    /// <summary>The title of the (first) page.</summary>
    public string Title { get; init; } = "";

    /// <summary>Plain text; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is said of the deprecation; null if it is not deprecated.</summary>
    public string? Deprecation { get; init; }

    /// <summary>The qualified name of the type whose Methods table links the (first) page; null if none does.</summary>
    public string? OwnerType { get; init; }

    /// <summary>
    /// The permissions, at most one row of each kind: of an operation those of its route (<see cref="Operations.RoutePermissions"/>), before that perhaps
    /// one for each resource.
    /// </summary>
    public EquatableArray<PermissionRow> Permissions { get; init; }

    /// <summary>The headers, by name (ordinal, case ignored), without Authorization, Content-Type, Content-Length and Accept.</summary>
    public EquatableArray<HeaderRow> Headers { get; init; }

    /// <summary>The query parameters that are not OData options, by name.</summary>
    public EquatableArray<ApiProperty> QueryParameters { get; init; }

    /// <summary>Whether the query options of OData can be sent: the page or the doc set knows them, and the response is one that they shape.</summary>
    public bool TakesODataOptions { get; init; }

    /// <summary>The types of placeholders and function arguments, by name; what is not here is a string.</summary>
    public EquatableArray<ApiProperty> PathParameters { get; init; }

    /// <summary>What the body of the request is.</summary>
    public ApiBody Body { get; init; } = ApiBody.None;

    /// <summary>How the pages of the response follow each other, where it is an object with a list; null if the pages do not say it.</summary>
    public ApiPaging? Paging { get; init; }

    /// <summary>What a successful call gives.</summary>
    public ApiResponse Response { get; init; } = ApiResponse.Empty;
}
