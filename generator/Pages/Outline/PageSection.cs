using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Outline;

/// <summary>A section with its meaning.</summary>
/// <param name="Kind">What its own heading says.</param>
/// <param name="Scope">What it belongs to: its own kind, or that of the nearest section above it whose heading says something.</param>
/// <param name="IsInExample">Whether it stands below an "Example" heading.</param>
/// <param name="Section">The section itself.</param>
internal sealed record PageSection(SectionKind Kind, SectionKind Scope, bool IsInExample, Section Section);
