using System.Threading;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen;

/// <summary>The diagnostics of a stage, which name what they are about and not its place.</summary>
/// <param name="Diagnostics">The diagnostics, in the order of the stage.</param>
internal sealed record Findings(EquatableArray<AnchoredDiagnostic> Diagnostics)
{
    /// <summary>What is wrong with the options of the build.</summary>
    public static Findings OfOptions(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
        => new(OptionChecks.Check(provider, cancellationToken));

    /// <summary>The diagnostics of two stages, those of the earlier one first.</summary>
    public static Findings Join((Findings Earlier, Findings Later) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (earlier, later) = input;
        return earlier.Diagnostics.IsEmpty ? later
            : later.Diagnostics.IsEmpty ? earlier
            : new(new EquatableArray<AnchoredDiagnostic>([.. earlier.Diagnostics, .. later.Diagnostics]));
    }
}
