using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>An object in an example for which the pages have no type.</summary>
/// <param name="Page">The page.</param>
/// <param name="Shape">What the examples show of the object.</param>
/// <param name="Noun">What the object is one of.</param>
/// <param name="Names">The names that a record of it may have, the best first.</param>
/// <param name="IsReport">Whether the object tells of what was done, and is not itself what the noun names.</param>
/// <param name="Description">Where the object is found, in words: "What GET /crates gives."</param>
internal sealed record InferenceSite(Page Page, JsonShape Shape, string Noun, List<string> Names, bool IsReport, string Description);
