using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp;

namespace DocGen;

/// <summary>What requests are made of.</summary>
/// <remarks>
/// Two of these are equal if they are one object: the compiler makes a new one only where a part has changed,
/// so that comparing the parts again would find nothing.
/// </remarks>
internal sealed class RequestFrame(ApiModel? operations, NameTable names)
{
    /// <summary>The part of the merged model that has operations; null if the pages document nothing.</summary>
    public ApiModel? Operations { get; } = operations;

    /// <summary>The names of all models.</summary>
    public NameTable Names { get; } = names;

    /// <summary>Joins the parts, as the pipeline hands them over.</summary>
    public static RequestFrame Of((ApiModel? Operations, NameTable Names) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Operations, input.Names);
    }
}
