using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Pages.Forms;

/// <summary>A section that documents one or several operations.</summary>
/// <param name="Section">The section.</param>
/// <param name="Requests">
/// Where its requests start: the indexes of its blocks, one for each operation. Empty if the request stands in a section
/// below it, with a heading for it or as its only example.
/// </param>
/// <param name="Example">
/// The request of an example that stands for the request line, because no heading on the page says that a block is the syntax; null if there is none.
/// </param>
internal sealed record OperationHead(Section Section, IReadOnlyList<int> Requests, CodeBlock? Example);
