using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>A row of a Methods table that leads to an operation page.</summary>
/// <param name="Owner">The structure whose table it is.</param>
/// <param name="Page">The page of the table.</param>
/// <param name="Row">The row.</param>
internal sealed record MethodLink(TypeSymbol Owner, Page Page, MethodRow Row);
