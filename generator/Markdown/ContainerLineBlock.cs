using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>A line that opens or closes a tab, a note or another container that the site generator knows and CommonMark
/// does not. Readers use its title only.</summary>
/// <param name="parser">The parser that found the line.</param>
/// <param name="title">The title of the container; empty if the line names none.</param>
internal sealed class ContainerLineBlock(BlockParser parser, string title) : LeafBlock(parser)
{
    /// <summary>The title of the container; empty if the line names none.</summary>
    public string Title { get; } = title;
}
