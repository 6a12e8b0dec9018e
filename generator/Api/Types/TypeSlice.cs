using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>What one page says of a structure.</summary>
/// <param name="Page">The page.</param>
/// <param name="Resource">What it says; for a type known only from request bodies made of the body's table.</param>
internal sealed record TypeSlice(Page Page, ResourceDefinition Resource);
