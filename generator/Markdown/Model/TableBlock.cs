using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A table. Empty columns that exist only because a row has too many cells are dropped from header and rows.</summary>
/// <param name="Header">The header cells.</param>
/// <param name="Rows">The data rows, ragged as written; continuation lines and group rows are still rows.</param>
/// <param name="Position">Where the header stands.</param>
internal sealed record TableBlock(RichText[] Header, TableRow[] Rows, TextPosition Position) : Block(Position)
{
    /// <summary>Whether a form made the table of a list; its rows have the places of the items.</summary>
    public bool IsOfList { get; init; }
}
