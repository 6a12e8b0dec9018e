using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen;

/// <summary>What one file gives, before its three parts part ways: an edit that changes one leaves what hangs on the others alone.</summary>
/// <param name="Page">The page without any position.</param>
/// <param name="Positions">The place of each anchor that <paramref name="Page"/> names.</param>
/// <param name="Diagnostics">What reading found.</param>
internal sealed record PageFile(Page Page, PagePositions Positions, EquatableArray<DiagnosticInfo> Diagnostics);
