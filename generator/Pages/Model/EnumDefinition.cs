using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>An enumeration as one page or section documents it.</summary>
internal sealed record EnumDefinition
{
    /// <summary>The name; qualified if an annotation has it so.</summary>
    public required string Name { get; init; }

    /// <summary>The heading's anchor as links name it (<c>x-values</c>); null for a page of its own.</summary>
    public string? LinkAnchor { get; init; }

    /// <summary>The anchor of the heading above the section and that of the section, joined by a dash, as some sites write
    /// links; null if no heading stands above it.</summary>
    public string? NestedAnchor { get; init; }

    /// <summary>The first usable paragraph, plain; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The members in documented order.</summary>
    public EquatableArray<EnumMember> Members { get; init; }

    /// <summary>Whether the page says that the enumeration is multi-valued or flags.</summary>
    public bool IsMultiValued { get; init; }

    /// <summary>Whether the enumeration is deprecated as a whole.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The index of the heading's place in the page's positions.</summary>
    public int Anchor { get; init; } = -1;
}
