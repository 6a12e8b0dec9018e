using System.Threading;
using DocGen.Input;

namespace DocGen;

/// <summary>What the project says of the client to make: its options and one fact about its references.</summary>
/// <param name="Options">The options of the build.</param>
/// <param name="HasHttpClientFactory">Whether the project references the assembly of <c>IHttpClientFactory</c>.</param>
internal sealed record ProjectFacts(GeneratorOptions Options, bool HasHttpClientFactory)
{
    /// <summary>Joins both sources.</summary>
    public static ProjectFacts Of((GeneratorOptions Options, ReferenceFacts References) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Options, input.References.HasHttpClientFactory);
    }
}
