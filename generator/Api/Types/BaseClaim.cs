using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>What a page says of the base of a type.</summary>
/// <param name="Name">The name of the base.</param>
/// <param name="Slice">The page, and what it says of the type.</param>
/// <param name="IsIntroduced">Whether a sentence of the introduction says so.</param>
internal sealed record BaseClaim(TypeName Name, TypeSlice Slice, bool IsIntroduced = false);
