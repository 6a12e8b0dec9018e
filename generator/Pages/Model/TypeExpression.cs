using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What a type cell, a response sentence or an annotation says: one type or alternatives, single or a collection.</summary>
/// <param name="Alternatives">The types; more than one for "A or B". Never empty.</param>
/// <param name="IsCollection">Whether it is a collection of them.</param>
internal sealed record TypeExpression(EquatableArray<TypeName> Alternatives, bool IsCollection)
{
    /// <summary>Whether it is a dictionary of them, with keys that are data.</summary>
    public bool IsMap { get; init; }
}
