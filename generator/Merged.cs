using DocGen.Diagnostics;
using DocGen.Primitives;

namespace DocGen;

/// <summary>What a part of the merge gave.</summary>
/// <remarks>Two of these are equal if they are one object; what they hold is compared by the steps behind them.</remarks>
/// <typeparam name="T">The kind of result.</typeparam>
/// <param name="value">The result; null if there was nothing to merge, or the merge failed.</param>
/// <param name="failures">What is reported if the merge failed.</param>
internal sealed class Merged<T>(T? value, params AnchoredDiagnostic[] failures)
    where T : class
{
    /// <summary>The result; null if there was nothing to merge, or the merge failed.</summary>
    public T? Value { get; } = value;

    /// <summary>What is reported if the merge failed.</summary>
    public EquatableArray<AnchoredDiagnostic> Failures { get; } = new(failures);
}
