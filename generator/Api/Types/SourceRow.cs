using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>A row and the page that it stands on.</summary>
/// <param name="Page">The page.</param>
/// <param name="Row">The row.</param>
internal sealed record SourceRow(Page Page, MemberRow Row);
