using System;
using Microsoft.CodeAnalysis;

namespace DocGen.Input;

/// <summary>The one thing that DocGen asks about what the project references.</summary>
internal static class ReferenceFacts
{
    private const string HttpClientFactory = "Microsoft.Extensions.Http.dll";

    /// <summary>Whether a reference is the assembly of <c>IHttpClientFactory</c>, by its file name: no symbol, so nothing
    /// is re-run as the user types.</summary>
    public static bool IsHttpClientFactory(MetadataReference reference)
        => reference is PortableExecutableReference { FilePath: { } path }
            && path.EndsWith(HttpClientFactory, StringComparison.OrdinalIgnoreCase)
            && (path.Length == HttpClientFactory.Length || path[path.Length - HttpClientFactory.Length - 1] is '/' or '\\');
}
