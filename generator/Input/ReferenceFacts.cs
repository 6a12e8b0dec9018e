using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace DocGen.Input;

/// <summary>The one thing that DocGen asks about what the project references.</summary>
/// <param name="HasHttpClientFactory">Whether the project references the assembly of <c>IHttpClientFactory</c>.</param>
internal sealed record ReferenceFacts(bool HasHttpClientFactory)
{
    private const string HttpClientFactory = "Microsoft.Extensions.Http.dll";

    /// <summary>The facts, by the references that <see cref="IsHttpClientFactory"/> has found.</summary>
    public static ReferenceFacts Of(ImmutableArray<MetadataReference> found, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(!found.IsEmpty);
    }

    /// <summary>Whether a reference is the assembly of <c>IHttpClientFactory</c>, by its file name: no symbol, so nothing
    /// is re-run as the user types.</summary>
    public static bool IsHttpClientFactory(MetadataReference reference)
        => reference is PortableExecutableReference { FilePath: { } path }
            && path.EndsWith(HttpClientFactory, StringComparison.OrdinalIgnoreCase)
            && (path.Length == HttpClientFactory.Length || path[path.Length - HttpClientFactory.Length - 1] is '/' or '\\');
}
