using DocGen.Pages.Model;

namespace DocGen.Pages.Prose;

/// <summary>A description as plain text, and the facts that were taken out of it.</summary>
/// <param name="Text">Plain text; empty if there is none or only a placeholder.</param>
/// <param name="InheritedFrom">What "Inherited from" names; null if the text does not say so.</param>
/// <param name="HasPlaceholder">Whether a placeholder ("TODO …", "Not yet documented") was left out.</param>
internal readonly record struct ProseText(string Text, TypeName? InheritedFrom, bool HasPlaceholder);
