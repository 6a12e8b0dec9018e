using DocGen.Markdown.Model;

namespace DocGen.Markdown;

/// <summary>A piece of a line of simple markup.</summary>
/// <param name="Kind">The kind of its text; a break has none.</param>
/// <param name="Start">Where its text starts.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="TargetEnd">Where the target of a link ends; 0 for anything else.</param>
/// <param name="Behind">Where the next piece starts; 0 if the markup is not simple.</param>
/// <param name="Literal">The text, where the page writes it in another way (<c>&amp;lt;</c>); null if it stands between the start and the end.</param>
internal readonly record struct InlinePiece(RunKind Kind, int Start, int End, int TargetEnd, int Behind, string? Literal = null);
