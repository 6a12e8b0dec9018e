using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Outline;

/// <summary>A section and what its heading says about its content.</summary>
/// <param name="Kind">The kind of the section according to its own heading.</param>
/// <param name="Scope">The kind that applies to the section's content: its own, or that of the nearest section above it with a known heading.</param>
/// <param name="IsInExample">Whether it stands below an "Example" heading.</param>
/// <param name="Section">The section itself.</param>
internal sealed record PageSection(SectionKind Kind, SectionKind Scope, bool IsInExample, Section Section);
