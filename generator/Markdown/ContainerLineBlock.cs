using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>The block of a line that opens or closes a container of a site's own. Nothing of it is read but its title.</summary>
/// <param name="parser">The parser that found the line.</param>
/// <param name="title">What the container is called; empty if it has no name.</param>
internal sealed class ContainerLineBlock(BlockParser parser, string title) : LeafBlock(parser)
{
    /// <summary>What the container is called; empty if it has no name.</summary>
    public string Title { get; } = title;
}
