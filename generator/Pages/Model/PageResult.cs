using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>The result of reading one file: the page, the places of its parts, and its diagnostics, which take different ways from here on.</summary>
/// <param name="Page">The page without any position: an edit that moves lines leaves it equal.</param>
/// <param name="Positions">The place of each anchor that <paramref name="Page"/> names.</param>
/// <param name="Diagnostics">The diagnostics of the page.</param>
internal sealed record PageResult(Page Page, EquatableArray<TextPosition> Positions, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Which rules decided what the page documents. The generator drops them; a report about the pages shows them.</summary>
    public EquatableArray<Decision> Decisions { get; init; }
}
