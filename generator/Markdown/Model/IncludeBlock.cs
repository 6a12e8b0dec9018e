using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A reference to a file that the page includes: <c>[!INCLUDE [title](path)]</c>.</summary>
/// <param name="Title">The title in the inner brackets.</param>
/// <param name="Path">The path as written, relative to the including file.</param>
/// <param name="Position">Where it starts.</param>
internal sealed record IncludeBlock(string Title, string Path, TextPosition Position) : Block(Position);
