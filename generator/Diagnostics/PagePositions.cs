using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>Where the anchors of a page stand; joined with the diagnostics of later stages only when they are reported.</summary>
/// <param name="RelativePath">The page's name in the models.</param>
/// <param name="Path">The page's path as the compiler gave it.</param>
/// <param name="Positions">The place of each anchor.</param>
internal sealed record PagePositions(string RelativePath, string Path, EquatableArray<TextPosition> Positions);
