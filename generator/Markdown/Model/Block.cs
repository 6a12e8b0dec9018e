using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A block of a page.</summary>
/// <param name="Position">Where it starts.</param>
internal abstract record Block(TextPosition Position);
