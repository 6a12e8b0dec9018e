using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A fenced block, with the annotation of the comment directly before it.</summary>
/// <param name="Info">The info string, trimmed and in lower case; empty if there is none.</param>
/// <param name="Text">The lines joined with <c>'\n'</c>.</param>
/// <param name="Annotation">The JSON of the HTML comment before it; null if there is none or it is no JSON object.</param>
/// <param name="Position">Where the first line of <paramref name="Text"/> stands.</param>
internal sealed record CodeBlock(string Info, string Text, JsonNode? Annotation, TextPosition Position) : Block(Position);
