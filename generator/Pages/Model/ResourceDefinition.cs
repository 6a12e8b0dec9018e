using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A type as one page documents it; other pages may document other parts of it.</summary>
internal sealed record ResourceDefinition
{
    /// <summary>The type's name: of the annotation (qualified if it is there), else of the heading, else of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <see cref="Name"/> comes from an annotation.</summary>
    public bool IsNameAnnotated { get; init; }

    /// <summary>The heading's name, if it differs, if only in case (<c>Chart</c> for an annotated <c>workbookChart</c>); null otherwise.</summary>
    public string? HeadingName { get; init; }

    /// <summary>Further names of the type (<c>@type.aka</c>); mostly empty.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The first usable paragraph, plain; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The annotation's <c>baseType</c>; null if absent.</summary>
    public string? AnnotatedBase { get; init; }

    /// <summary>Whether the annotation says <c>"baseType": null</c>.</summary>
    public bool IsAnnotatedRoot { get; init; }

    /// <summary>The base that the introduction names ("Inherits from [x]"); null if it names none.</summary>
    public TypeName? IntroducedBase { get; init; }

    /// <summary>The index of the place of <see cref="IntroducedBase"/> in the page's positions.</summary>
    public int BaseAnchor { get; init; } = -1;

    /// <summary>Whether the page says that the type is open.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the page says that the type is abstract.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The annotation's <c>keyProperty</c>; null if absent.</summary>
    public string? KeyProperty { get; init; }

    /// <summary>Whether the type is deprecated as a whole.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What the page says of the deprecation, as plain text; empty if it says nothing.</summary>
    public string DeprecationText { get; init; } = "";

    /// <summary>The rows of all property and relationship tables, in document order, inherited ones included.</summary>
    public EquatableArray<MemberRow> Members { get; init; }

    /// <summary>The members of the JSON representation; empty if there is none.</summary>
    public EquatableArray<SampleMember> Sample { get; init; }

    /// <summary>The rows of the Methods table.</summary>
    public EquatableArray<MethodRow> Methods { get; init; }

    /// <summary>Whether the page has a Methods table with rows.</summary>
    public bool HasMethods => !Methods.IsEmpty;

    /// <summary>Whether the page as a whole documents this type.</summary>
    public bool IsSubject { get; init; }

    /// <summary>The anchor of the type's section on a page that describes several; null for the page's own.</summary>
    public string? LinkAnchor { get; init; }

    /// <summary>The anchor of the heading above the section and that of the section, joined by a dash, as some sites write
    /// links; null if no heading stands above it.</summary>
    public string? NestedAnchor { get; init; }

    /// <summary>The index of the heading's place in the page's positions.</summary>
    public int Anchor { get; init; } = -1;
}
