namespace DocGen.Pages.Prose;

/// <summary>Whether a page is deprecated as a whole.</summary>
/// <param name="IsDeprecated">Whether it says so.</param>
/// <param name="Text">What it says, plain; empty if nothing.</param>
internal readonly record struct Deprecation(bool IsDeprecated, string Text);
