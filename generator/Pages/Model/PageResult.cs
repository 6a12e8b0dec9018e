using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>All that one file gives: the page, where its parts stand, and what is wrong with it. The three travel apart.</summary>
/// <param name="Page">The page without any position: an edit that moves lines leaves it equal.</param>
/// <param name="Positions">The place of each anchor that <paramref name="Page"/> names.</param>
/// <param name="Diagnostics">What reading found.</param>
internal sealed record PageResult(Page Page, EquatableArray<TextPosition> Positions, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Which rules decided what the page documents. The generator drops them; a report about the pages shows them.</summary>
    public EquatableArray<Decision> Decisions { get; init; }
}
