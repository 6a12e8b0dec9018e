using System;
using DocGen.Primitives;

namespace DocGen.Diagnostics;

/// <summary>What a stage made, and what it has to say about its input.</summary>
/// <param name="Value">What was made.</param>
/// <param name="Diagnostics">What is reported; travels apart from the value from here on.</param>
internal sealed record Result<T>(T Value, EquatableArray<AnchoredDiagnostic> Diagnostics)
    where T : IEquatable<T>;
