using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What a page documents. A page may hold several things at once: a type, enumerations and an operation.</summary>
internal sealed record Page
{
    /// <summary>The path relative to the doc root, with forward slashes, in the case of the file system.</summary>
    public required string Path { get; init; }

    /// <summary>The page's version (<c>v1.0</c>, <c>beta</c>): of its folder, else of its example URL; null if it has none.</summary>
    public string? Version { get; init; }

    /// <summary>The base URL of the example requests (scheme, host, version; no trailing slash), in order of appearance, with repeats.</summary>
    public EquatableArray<string> BaseUrls { get; init; }

    /// <summary>The namespace that the page names; null if it has no Namespace line.</summary>
    public string? Namespace { get; init; }

    /// <summary>The type, if the page documents one.</summary>
    public ResourceDefinition? Resource { get; init; }

    /// <summary>The types of a page that describes several, each in a section of its own.</summary>
    public EquatableArray<ResourceDefinition> SectionTypes { get; init; }

    /// <summary>The enumerations with a table of members or a list of their own, in document order.</summary>
    public EquatableArray<EnumDefinition> Enums { get; init; }

    /// <summary>The operation, if the page documents one.</summary>
    public OperationDefinition? Operation { get; init; }

    /// <summary>The other operations of a page that documents several, in document order; mostly empty.</summary>
    public EquatableArray<OperationDefinition> FurtherOperations { get; init; }

    /// <summary>For a page that others include: the permission rows of its tables; others resolve it by path.</summary>
    public EquatableArray<PermissionRow> IncludedPermissions { get; init; }

    /// <summary>Whether an included page says that what includes it is deprecated.</summary>
    public bool IncludedDeprecation { get; init; }

    /// <summary>Paths of the pages that this page includes, relative to the doc root.</summary>
    public EquatableArray<string> Includes { get; init; }

    /// <summary>Whether the page gives any code by itself.</summary>
    public bool HasContent => Resource is not null || Operation is not null || !Enums.IsEmpty || !SectionTypes.IsEmpty;
}
