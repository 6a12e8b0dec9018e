using DocGen.Primitives;

namespace DocGen.Api.Model;

/// <summary>The updatable members of one type on one route.</summary>
/// <param name="TypeName">The qualified name of the type that is patched; empty if the page names none.</param>
/// <param name="Members">The members of the page's table, inherited ones included, the key left out.</param>
/// <param name="IsTypesOwn">Whether the page is the type's own update page (its Methods table links it), and not one of another route.</param>
internal sealed record ApiPatch(string TypeName, EquatableArray<ApiProperty> Members, bool IsTypesOwn);
