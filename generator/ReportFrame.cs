using System.Collections.Immutable;
using System.Threading;

namespace DocGen;

/// <summary>Where the pages have what diagnostics are about, and where the help to a diagnostic is found.</summary>
/// <remarks>
/// Two of these are equal if they are one object: the compiler makes a new one only where a part has changed,
/// so that comparing the parts again would find nothing.
/// </remarks>
internal sealed class ReportFrame(ImmutableArray<PageReport> pages, string packageUri)
{
    /// <summary>What is reported of each page.</summary>
    public ImmutableArray<PageReport> Pages { get; } = pages;

    /// <summary>The address of the folder that the package was restored to; empty if the build does not say.</summary>
    public string PackageUri { get; } = packageUri;

    /// <summary>Joins the parts, as the pipeline hands them over.</summary>
    public static ReportFrame Of((Collected<PageReport> Pages, string PackageUri) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.Pages.Items, input.PackageUri);
    }
}
