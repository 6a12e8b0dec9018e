namespace DocGen.Pages.Model;

/// <summary>A credential that the requests of a page carry.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">The name of the header or query parameter, as the page spells it.</param>
/// <param name="Scheme">The word in front of the value (<c>Bearer</c>, <c>Bot</c>); empty if the value stands alone.</param>
internal sealed record Credential(CredentialPlace Place, string Name, string Scheme = "");
