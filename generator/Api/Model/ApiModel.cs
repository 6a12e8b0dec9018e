using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>The merged model of the whole doc set. Knows no C#; every list is in ordinal order of its key.</summary>
internal sealed record ApiModel
{
    /// <summary>The entity and complex types, by qualified name.</summary>
    public EquatableArray<ApiType> Types { get; init; }

    /// <summary>The enumerations, by qualified name.</summary>
    public EquatableArray<ApiEnum> Enums { get; init; }

    /// <summary>The operations, by route and verb: exactly one for each pair.</summary>
    public EquatableArray<ApiOperation> Operations { get; init; }

    /// <summary>The service's base URL without a trailing slash; null if no page shows one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The credentials that requests carry, those of most pages first.</summary>
    public EquatableArray<Credential> Credentials { get; init; }
}
