using System.Runtime.CompilerServices;

namespace DocGen.Primitives;

/// <summary>How methods are compiled just in time.</summary>
internal static class Jit
{
    /// <summary>
    /// For a loop over the characters of pages or of emitted files. A compiler runs a generator once, and new methods keep
    /// coming in until its end, which puts off what would replace the first, slow code of a loop; this one is optimized
    /// from its first call on. It is <c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.
    /// </summary>
    public const MethodImplOptions HotLoop = (MethodImplOptions)512;
}
