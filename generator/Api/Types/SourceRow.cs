using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>A row and the page that it stands on.</summary>
/// <param name="Page">The page.</param>
/// <param name="Row">The row.</param>
internal readonly record struct SourceRow(Page Page, MemberRow Row);
