using System.Collections.Immutable;
using System.Threading;
using DocGen.CSharp;
using DocGen.CSharp.Model;

namespace DocGen;

/// <summary>The parts of the emitted runtime that files need.</summary>
/// <param name="Parts">The parts, with those that they are built on.</param>
internal sealed record SupportNeed(SupportParts Parts)
{
    /// <summary>The parts that a file needs.</summary>
    public static SupportNeed Of(CSharpFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(SupportUse.Of(file));
    }

    /// <summary>The parts that all files together need; null if there is nothing that would use the runtime.</summary>
    public static SupportNeed? Join(ImmutableArray<SupportNeed> needs, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (needs.IsEmpty)
        {
            return null;
        }

        var parts = SupportParts.None;
        foreach (var need in needs)
        {
            parts |= need.Parts;
        }

        return new(parts);
    }
}
