using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>An enumeration, merged from all pages that say something of it.</summary>
internal sealed record ApiEnum
{
    /// <summary>The namespace that the pages give; empty where they give none.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name in its namespace.</summary>
    public required string Name { get; init; }

    /// <summary>The name with its namespace, as JSON has it.</summary>
    public string QualifiedName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>Plain text; empty if there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is said of the deprecation; null if it is not deprecated.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Whether several members may be combined, and the values allow it.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The pages that document it.</summary>
    public EquatableArray<string> Pages { get; init; }

    /// <summary>The members in documented order, names unique (ordinal).</summary>
    public EquatableArray<EnumMember> Members { get; init; }
}
