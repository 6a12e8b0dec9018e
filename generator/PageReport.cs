using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen;

/// <summary>What is reported of one file.</summary>
/// <param name="Positions">The place of each anchor that the page names.</param>
/// <param name="Diagnostics">What reading found.</param>
internal sealed record PageReport(PagePositions Positions, EquatableArray<DiagnosticInfo> Diagnostics);
