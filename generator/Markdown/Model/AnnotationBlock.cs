using DocGen.Diagnostics;
using DocGen.Json;

namespace DocGen.Markdown.Model;

/// <summary>An HTML comment with a JSON object that stands before no fence (a permissions or page annotation).</summary>
internal sealed record AnnotationBlock(JsonNode Annotation, TextPosition Position) : Block(Position);
