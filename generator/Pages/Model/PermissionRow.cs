using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A row of a permission table.</summary>
/// <param name="Kind">On whose behalf the call is made.</param>
/// <param name="Scopes">The scopes in documented order; empty if the call is not supported.</param>
internal sealed record PermissionRow(PermissionKind Kind, EquatableArray<string> Scopes)
{
    /// <summary>What the row is about, where a page of several routes has a row for each resource: "message", "group event"; else empty.</summary>
    public string Resource { get; init; } = "";
}
