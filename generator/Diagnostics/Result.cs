using System;
using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>The output of a stage and its diagnostics about the input.</summary>
/// <param name="Value">The output.</param>
/// <param name="Diagnostics">The diagnostics, which are passed on separately from the value.</param>
internal sealed record Result<T>(T Value, EquatableArray<AnchoredDiagnostic> Diagnostics)
    where T : IEquatable<T>;
