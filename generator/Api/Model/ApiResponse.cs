using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>What a successful call gives.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">The type of the object, or of one element of the page; null for the other kinds.</param>
/// <param name="StatusCodes">The documented success codes.</param>
/// <param name="MayBeEmpty">Whether a success without a body is documented beside one that has the body.</param>
internal sealed record ApiResponse(ApiResponseKind Kind, ApiTypeReference? Type = null, EquatableArray<int> StatusCodes = default, bool MayBeEmpty = false)
{
    /// <summary>The media type of a stream; null if the pages show none.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether the response has an address in a header: that of an operation that goes on, or of what was made.</summary>
    public bool HasLocation { get; init; }

    /// <summary>The response of a call that gives nothing.</summary>
    public static readonly ApiResponse Empty = new(ApiResponseKind.Empty);
}
