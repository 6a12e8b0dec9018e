using DocGen.Pages.Model;

namespace DocGen.Api.Model;

/// <summary>A member of a type, or a parameter of an operation.</summary>
internal sealed record ApiProperty
{
    /// <summary>The name of the property in JSON.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the property, after its name was resolved.</summary>
    public required ApiTypeReference Type { get; init; }

    /// <summary>Plain text; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it is a navigation property.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>Whether the pages say that it is read-only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the elements of a list are sent as one text, with commas between them.</summary>
    public bool IsCommaSeparated { get; init; }

    /// <summary>Whether it has to be supplied.</summary>
    public Requirement Requirement { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }
}
