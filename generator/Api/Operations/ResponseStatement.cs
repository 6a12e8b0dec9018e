using DocGen.Api.Model;
using DocGen.Diagnostics;

namespace DocGen.Api.Operations;

/// <summary>What one part of the pages says that an operation gives.</summary>
/// <param name="Kind">The part, in the words of a message.</param>
/// <param name="Type">The type; of a list that of one item.</param>
/// <param name="IsList">Whether it shows that there is a list.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record ResponseStatement(string Kind, ApiTypeReference Type, bool IsList, RelatedPlace Place);
