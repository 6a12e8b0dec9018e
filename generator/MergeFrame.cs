using System.Threading;
using DocGen.Api.Operations;
using DocGen.Diagnostics;
using DocGen.Input;

namespace DocGen;

/// <summary>What the pages are merged with.</summary>
/// <remarks>
/// Two of these are equal if they are one object: the compiler makes a new one only where a part has changed,
/// so that comparing the parts again would find nothing.
/// </remarks>
internal sealed class MergeFrame(Result<RouteMap> routes, GeneratorOptions options)
{
    /// <summary>The routes of all pages that have operations.</summary>
    public Result<RouteMap> Routes { get; } = routes;

    /// <summary>The options of the build.</summary>
    public GeneratorOptions Options { get; } = options;

    /// <summary>Joins the parts, as the pipeline hands them over.</summary>
    public static MergeFrame Of((Result<RouteMap> Routes, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Routes, input.Options);
    }
}
