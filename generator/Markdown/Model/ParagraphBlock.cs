using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A paragraph, or one item of a list.</summary>
/// <param name="Text">Its text; line breaks are <see cref="RunKind.Break"/> runs.</param>
/// <param name="IsListItem">Whether it is an item of a bulleted or numbered list.</param>
/// <param name="Position">Where it starts.</param>
internal sealed record ParagraphBlock(RichText Text, bool IsListItem, TextPosition Position) : Block(Position)
{
    /// <summary>How many lists the paragraph is in; 0 outside of lists.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a bullet or a number stands in front of it: an item may go on with further paragraphs.</summary>
    public bool StartsItem { get; init; }
}
