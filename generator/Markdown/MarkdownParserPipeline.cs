using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>
/// The Markdig pipeline of all pages: CommonMark, nothing else. Front matter is read before it, tables are split by
/// <see cref="TableReader"/>, and what stands inside a line is parsed by <see cref="LeafReader"/> when it is read.
/// </summary>
internal static class MarkdownParserPipeline
{
    /// <summary>The one pipeline; it is immutable, so that pages can be parsed in parallel.</summary>
    public static readonly MarkdownPipeline Instance = Build(out s_inlineParsers);

    private static readonly InlineParserList s_inlineParsers;

    /// <summary>What parses the text of a document's paragraphs, headings and cells. It is not safe for use by two threads at once.</summary>
    public static InlineProcessor CreateInlineProcessor(MarkdownDocument document) =>
        new(document, s_inlineParsers, preciseSourcelocation: false, new MarkdownParserContext(), trackTrivia: false);

    private static MarkdownPipeline Build(out InlineParserList inlineParsers)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentBlockParser());

        // Pages do not mark code by four blanks, apart from what IndentedCodeReader finds; a list item or table row that is indented too far is still one.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();

        // A line like `-|-` separates the header of a table from its rows; it is not a list item.
        builder.BlockParsers.Insert(0, new PipeTableBlockParser());
        builder.BlockParsers.Insert(0, new ContainerLineParser());
        builder.BlockParsers.Insert(0, new FrontMatterBlockParser());
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            // `---` below a text ends a group of tabs; it does not make the text a heading.
            paragraphs.ParseSetextHeadings = false;
            paragraphs.Closed += static (_, block) => LeaveInlines(block);
        }

        if (builder.BlockParsers.Find<HeadingBlockParser>() is { } headings)
        {
            headings.Closed += static (_, block) => LeaveInlines(block);
        }

        var pipeline = builder.Build();
        inlineParsers = new InlineParserList(builder.InlineParsers);
        return pipeline;
    }

    // Most texts are plain, and a table has to be cut into cells first.
    private static void LeaveInlines(Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }
    }
}
