using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>
/// A diagnostic of a stage after the pages, which knows neither texts nor positions: it names an anchor of a page,
/// and is joined with the page's positions only when it is reported. So a moved line never re-runs the merge.
/// </summary>
/// <param name="Id">The DGnnnn id.</param>
/// <param name="Path">The page's relative path.</param>
/// <param name="Anchor">An index into the page's positions; -1 for the page's first line.</param>
/// <param name="Arguments">The message arguments.</param>
internal sealed record AnchoredDiagnostic(string Id, string Path, int Anchor, EquatableArray<string> Arguments)
{
    /// <summary>The place of the other part of a contradiction; null if there is none.</summary>
    public RelatedPlace? Related { get; init; }
}
