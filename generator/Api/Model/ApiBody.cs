using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>What the body of a request is.</summary>
internal sealed record ApiBody
{
    /// <summary>The body of a request that has none.</summary>
    public static readonly ApiBody None = new();

    /// <summary>What kind of body it is.</summary>
    public ApiBodyKind Kind { get; init; }

    /// <summary>The entity, or the type that is patched (the common ancestor where several are); null for the other kinds.</summary>
    public ApiTypeReference? Type { get; init; }

    /// <summary>The updatable members, one element for each type that can be patched on the route; empty unless <see cref="ApiBodyKind.Patch"/>.</summary>
    public EquatableArray<ApiPatch> Patches { get; init; }

    /// <summary>The parameters of an action; empty otherwise.</summary>
    public EquatableArray<ApiProperty> Parameters { get; init; }

    /// <summary>In which format the parameters of an action are sent.</summary>
    public BodyFormat Format { get; init; }

    /// <summary>The content type of a stream; null if the pages name none.</summary>
    public string? ContentType { get; init; }
}
