using System.Threading;
using DocGen.Input;

namespace DocGen;

/// <summary>Which files are pages, and the folder that their paths are relative to.</summary>
/// <param name="List">The files that the project declares as pages.</param>
/// <param name="Root">The folder, with a slash at its end.</param>
internal sealed record PageSelection(PageList List, string Root)
{
    /// <summary>Joins both.</summary>
    public static PageSelection Of((PageList List, string Root) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(input.List, input.Root);
    }
}
