namespace DocGen.Diagnostics;

/// <summary>The second place of a diagnostic, which the first one contradicts.</summary>
/// <param name="Path">The page's relative path.</param>
/// <param name="Anchor">An index into the page's positions; -1 for the page's first line.</param>
internal sealed record RelatedPlace(string Path, int Anchor);
