using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>
/// Passes over the front matter of a page, which <see cref="FrontMatterReader"/> has read already. Without it, the rest of each page would have to be copied
/// into a text of its own to be parsed.
/// </summary>
internal sealed class FrontMatterBlockParser : BlockParser
{
    /// <summary>Creates the parser.</summary>
    public FrontMatterBlockParser() => OpeningCharacters = ['-'];

    /// <summary>What the parser has to know of a page.</summary>
    /// <param name="bodyStart">The offset of the first line behind the front matter.</param>
    public static MarkdownParserContext ContextOf(int bodyStart) => new Body(bodyStart);

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!IsInFrontMatter(processor))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FrontMatterBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) => IsInFrontMatter(processor) ? BlockState.ContinueDiscard : BlockState.None;

    private static bool IsInFrontMatter(BlockProcessor processor) => processor.Context is Body body && processor.Line.Start < body.Start;

    /// <summary>Where the body of a page starts.</summary>
    private sealed class Body(int start) : MarkdownParserContext
    {
        public int Start { get; } = start;
    }

    /// <summary>The block of the front matter, which no reader looks at.</summary>
    private sealed class FrontMatterBlock(BlockParser parser) : LeafBlock(parser)
    {
    }
}
