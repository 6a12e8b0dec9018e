using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Json;

namespace DocGen.Markdown.Model;

/// <summary>A fenced block, with the annotation of the comment directly before it.</summary>
/// <param name="Info">The info string, trimmed and in lower case; empty if there is none.</param>
/// <param name="Text">The lines joined with <c>'\n'</c>.</param>
/// <param name="Annotation">The JSON of the HTML comment before it; null if there is none, or if it does not hold a JSON object.</param>
/// <param name="Position">Where the first line of <paramref name="Text"/> stands.</param>
internal sealed record CodeBlock(string Info, string Text, JsonNode? Annotation, TextPosition Position) : Block(Position)
{
    /// <summary>Where each line stands, if the block was put together from parts of the page that do not follow each other
    /// line by line; null for a block of the page.</summary>
    public IReadOnlyList<TextPosition>? LinePositions { get; init; }

    /// <summary>The column of the page where the lines of the text begin: inside a list item, the indentation before it is not part of the text.</summary>
    public int Indent { get; init; }

    /// <summary>The title of the fence (<c>json title="Response"</c>), else that of the tab or container whose first block it is; empty if neither has a
    /// title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first line that is not blank, without the blanks around it; empty if there is none.</summary>
    public string FirstLine
    {
        get
        {
            var text = Text.TrimStart();
            var end = text.IndexOf('\n');
            return (end < 0 ? text : text.Substring(0, end)).TrimEnd();
        }
    }

    /// <summary>Where a piece of a line of the text stands.</summary>
    /// <param name="line">The line's index in <see cref="Text"/>.</param>
    /// <param name="start">Where the piece starts in the line.</param>
    /// <param name="length">The piece's length.</param>
    public TextPosition PositionOf(int line, int start, int length)
        => LinePositions is not null && line < LinePositions.Count ? LinePositions[line] : new(Position.Line + line, Indent + start, length);

    /// <summary>Where the word at an offset of <see cref="Text"/> stands.</summary>
    public TextPosition PositionOfToken(int offset)
    {
        var line = 0;
        var start = 0;
        for (var next = Text.IndexOf('\n'); next >= 0 && next < offset; next = Text.IndexOf('\n', start))
        {
            line++;
            start = next + 1;
        }

        var end = offset;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or '.' or '-'))
        {
            end++;
        }

        return PositionOf(line, offset - start, end > offset ? end - offset : offset < Text.Length ? 1 : 0);
    }
}
