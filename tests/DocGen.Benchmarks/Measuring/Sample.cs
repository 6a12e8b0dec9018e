namespace DocGen.Benchmarks.Measuring;

/// <summary>What one of several candidates costs.</summary>
/// <param name="Name">The candidate.</param>
/// <param name="Time">The median of all rounds, in seconds for one run.</param>
/// <param name="Bytes">The bytes that one run allocates.</param>
/// <param name="Ratio">The median of its times over those of the first candidate in the same rounds.</param>
internal sealed record Sample(string Name, double Time, double Bytes, double Ratio);
