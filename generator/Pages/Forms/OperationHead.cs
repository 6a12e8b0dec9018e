using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Forms;

/// <summary>A section that is an operation, or several.</summary>
/// <param name="Section">The section.</param>
/// <param name="Requests">
/// Where its requests start: the indexes of its blocks, one for each operation. Empty if the request stands in a section
/// below it, with a heading for it or as its only example.
/// </param>
/// <param name="Example">The request of such an example, where no heading says that it is the syntax; null if there is none.</param>
internal sealed record OperationHead(Section Section, IReadOnlyList<int> Requests, CodeBlock? Example);
