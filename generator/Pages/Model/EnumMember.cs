namespace DocGen.Pages.Model;

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The wire text.</param>
/// <param name="Value">The documented number; null if the page gives none.</param>
/// <param name="Description">Plain text; empty if there is none.</param>
internal sealed record EnumMember(string Name, long? Value, string Description);
