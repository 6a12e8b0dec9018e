namespace DocGen.CSharp.Model;

/// <summary>A top-level type to emit.</summary>
internal abstract record CSharpDeclaration
{
    /// <summary>The type's name: a valid identifier, escaped with <c>@</c> if it has to be.</summary>
    public required string Name { get; init; }

    /// <summary>The XML documentation of the declaration.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>The text of <c>[Obsolete]</c>; null if it is not obsolete.</summary>
    public string? Obsolete { get; init; }
}
