using System.Collections.Generic;
using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A fenced block, with the annotation of the comment directly before it.</summary>
/// <param name="Info">The info string, trimmed and in lower case; empty if there is none.</param>
/// <param name="Text">The lines joined with <c>'\n'</c>.</param>
/// <param name="Annotation">The JSON of the HTML comment before it; null if there is none or it is no JSON object.</param>
/// <param name="Position">Where the first line of <paramref name="Text"/> stands.</param>
internal sealed record CodeBlock(string Info, string Text, JsonNode? Annotation, TextPosition Position) : Block(Position)
{
    /// <summary>Where each line stands, if the block was put together from parts of the page that do not follow each other line by line; null for a block of the page.</summary>
    public IReadOnlyList<TextPosition>? LinePositions { get; init; }

    /// <summary>Where a line of the text stands.</summary>
    /// <param name="line">The line's index in <see cref="Text"/>.</param>
    /// <param name="length">The line's length.</param>
    public TextPosition PositionOf(int line, int length)
        => LinePositions is not null && line < LinePositions.Count ? LinePositions[line] : new(Position.Line + line, 0, length);
}
