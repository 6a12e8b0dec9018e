using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>What one page or section says of an enumeration.</summary>
/// <param name="Page">The page.</param>
/// <param name="Definition">What it says.</param>
internal sealed record EnumSlice(Page Page, EnumDefinition Definition);
