namespace DocGen.Pages.Prose;

/// <summary>Whether a page is deprecated as a whole.</summary>
/// <param name="IsDeprecated">Whether the page says that it is deprecated.</param>
/// <param name="Text">What the page says about it, as plain text; empty if it says no more.</param>
internal readonly record struct Deprecation(bool IsDeprecated, string Text);
