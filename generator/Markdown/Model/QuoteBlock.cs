using DocGen.Diagnostics;

namespace DocGen.Markdown.Model;

/// <summary>A quote or an alert.</summary>
/// <param name="AlertKind">NOTE, IMPORTANT, CAUTION, TIP or WARNING in upper case, from <c>[!NOTE]</c> or <c>**Note:**</c>; null for a plain quote.</param>
/// <param name="Text">The text without the marker.</param>
/// <param name="Position">Where it starts.</param>
internal sealed record QuoteBlock(string? AlertKind, RichText Text, TextPosition Position) : Block(Position);
