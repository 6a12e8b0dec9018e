using DocGen.Diagnostics;
using DocGen.Json;

namespace DocGen.Markdown.Model;

/// <summary>An HTML comment with a JSON object that is not followed by a fenced block: an annotation of permissions or of the page.</summary>
internal sealed record AnnotationBlock(JsonNode Annotation, TextPosition Position) : Block(Position);
