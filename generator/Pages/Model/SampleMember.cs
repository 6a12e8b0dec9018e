using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>A member of the JSON representation of a type: it is evidence where the tables say nothing.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What the value looks like.</param>
/// <param name="IsArray">Whether the value is an array; the other properties then describe its first item.</param>
/// <param name="TypeName">
/// The value's <c>@odata.type</c>, or what the value's text says ("String (timestamp)", "contoso.api.x"); null if neither names a type.
/// </param>
/// <param name="Values">The members of <c>"a | b | c"</c>; empty otherwise.</param>
internal sealed record SampleMember(string Name, SampleKind Kind, bool IsArray, string? TypeName, EquatableArray<string> Values);
