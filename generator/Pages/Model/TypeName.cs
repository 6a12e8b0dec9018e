namespace DocGen.Pages.Model;

/// <summary>A type as a page names it, not yet resolved.</summary>
/// <param name="Name">The name as written, markers removed: <c>String</c>, <c>recipient</c>, <c>contoso.api.recipient</c>.
/// Empty if only the link names the type.</param>
/// <param name="LinkPath">The target page's path relative to the doc root, if the name is a link; null otherwise.</param>
/// <param name="LinkAnchor">The part of the link behind <c>#</c>; null if there is none.</param>
internal sealed record TypeName(string Name, string? LinkPath = null, string? LinkAnchor = null);
