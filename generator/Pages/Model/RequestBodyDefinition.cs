using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What the request body section of a page says.</summary>
internal sealed record RequestBodyDefinition
{
    /// <summary>The definition of a page that says nothing about a body.</summary>
    public static readonly RequestBodyDefinition Unstated = new();

    /// <summary>The kind of body that the section describes.</summary>
    public RequestBodyKind Kind { get; init; }

    /// <summary>Whether the page has a section about the body.</summary>
    public bool HasSection { get; init; }

    /// <summary>The type or types of the body; null if none is named.</summary>
    public TypeExpression? Type { get; init; }

    /// <summary>The rows of the section's tables.</summary>
    public EquatableArray<MemberRow> Members { get; init; }

    /// <summary>In which format the members are sent.</summary>
    public BodyFormat Format { get; init; }

    /// <summary>The content type that the section names for a stream; null if none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The members of a JSON sample that stands in the section itself; empty if there is none.</summary>
    public EquatableArray<SampleMember> Sample { get; init; }

    /// <summary>What examples, and rows about members of other rows, show of the body's objects; null if they show none.</summary>
    public JsonShape? Shape { get; init; }
}
