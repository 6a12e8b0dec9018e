using System.Collections.Generic;
using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells, in order; surplus cells are kept.</param>
/// <param name="Position">Where the row stands.</param>
internal sealed record TableRow(IReadOnlyList<RichText> Cells, TextPosition Position)
{
    /// <summary>Whether the line holds no pipe at all: it is the rest of the row above (a wrapped description) and no row of its own.</summary>
    public bool IsContinuation { get; init; }
}
