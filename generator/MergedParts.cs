using System.Threading;
using DocGen.Api.Operations;
using DocGen.Api.Types;

namespace DocGen;

/// <summary>The parts that the model is made of.</summary>
/// <remarks>
/// Two of these are equal if they are one object: the compiler makes a new one only where a part has changed,
/// so that comparing the parts again would find nothing.
/// </remarks>
internal sealed class MergedParts(Merged<MergedTypes> types, Merged<MergedOperations> operations)
{
    /// <summary>The types.</summary>
    public Merged<MergedTypes> Types { get; } = types;

    /// <summary>The operations.</summary>
    public Merged<MergedOperations> Operations { get; } = operations;

    /// <summary>Joins the parts, as the pipeline hands them over.</summary>
    public static MergedParts Of((Merged<MergedTypes> Types, Merged<MergedOperations> Operations) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Types, input.Operations);
    }
}
