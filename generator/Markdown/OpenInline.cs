using DocGen.Markdown.Model;
using Markdig.Syntax.Inlines;

namespace DocGen.Markdown;

/// <summary>An inline whose parts are being read.</summary>
/// <param name="Inline">The inline.</param>
/// <param name="OuterKind">The kind of the text around it.</param>
/// <param name="Mark">How many runs there were when a link began; its text is what comes behind them.</param>
internal readonly record struct OpenInline(ContainerInline Inline, RunKind OuterKind, int Mark = 0);
