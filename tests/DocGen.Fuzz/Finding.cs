using DocGen.Fuzz.Inputs;

namespace DocGen.Fuzz;

/// <summary>What went wrong, and with which page.</summary>
/// <param name="Fault">What went wrong.</param>
/// <param name="Number">The number of the page.</param>
/// <param name="Input">The page.</param>
/// <param name="Detail">What the compiler, the generator or the clock said.</param>
internal sealed record Finding(Fault Fault, int Number, FuzzInput Input, string Detail);
