namespace DocGen.Pages.Model;

/// <summary>A documented request header.</summary>
/// <param name="Name">The header's name (<c>If-Match</c>).</param>
/// <param name="Description">Plain text with the value's form; empty if there is none.</param>
/// <param name="Requirement">Whether it has to be sent.</param>
internal sealed record HeaderRow(string Name, string Description, Requirement Requirement);
