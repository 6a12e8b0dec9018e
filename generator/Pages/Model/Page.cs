using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What a page documents. A page may hold several things at once: a type, enumerations and an operation.</summary>
internal sealed record Page
{
    /// <summary>The path relative to the doc root, with forward slashes, in the case of the file system.</summary>
    public required string Path { get; init; }

    /// <summary>The page's version (<c>v1.0</c>, <c>beta</c>): of its folder, else of its example URL; null if it has none.</summary>
    public string? Version { get; init; }

    /// <summary>The base URLs of the requests that are written as absolute addresses, each once, in order of appearance.</summary>
    public EquatableArray<BaseAddress> BaseUrls { get; init; }

    /// <summary>The namespace that the page names; null if it has no Namespace line.</summary>
    public string? Namespace { get; init; }

    /// <summary>The types: the one that the page as a whole documents first, then those that it describes in sections of
    /// their own, in document order.</summary>
    public EquatableArray<ResourceDefinition> Types { get; init; }

    /// <summary>The enumerations with a table of members or a list of their own, in document order.</summary>
    public EquatableArray<EnumDefinition> Enums { get; init; }

    /// <summary>The operations, in document order.</summary>
    public EquatableArray<OperationDefinition> Operations { get; init; }

    /// <summary>The permission rows of a page that other pages include; the merge adds them to those pages by path.</summary>
    public EquatableArray<PermissionRow> IncludedPermissions { get; init; }

    /// <summary>Whether an included page says that the pages that include it are deprecated.</summary>
    public bool IncludedDeprecation { get; init; }

    /// <summary>Paths of the pages that this page includes, relative to the doc root.</summary>
    public EquatableArray<string> Includes { get; init; }

    /// <summary>The index of the place of each of <see cref="Includes"/> in the page's positions.</summary>
    public EquatableArray<int> IncludeAnchors { get; init; }

    /// <summary>Whether the page knows the query options of OData (<c>$select</c>), or its annotations.</summary>
    public bool SpeaksOData { get; init; }

    /// <summary>The credentials that requests in the code of the page carry, each once, in order of appearance.</summary>
    public EquatableArray<Credential> Credentials { get; init; }

    /// <summary>Whether the page documents anything from which code is generated.</summary>
    public bool HasContent => !Types.IsEmpty || !Operations.IsEmpty || !Enums.IsEmpty;

    /// <summary>The type that the page as a whole documents; null if it documents none, or only types in sections of their own.</summary>
    public ResourceDefinition? Subject => Types.Count > 0 && Types[0].IsSubject ? Types[0] : null;
}
