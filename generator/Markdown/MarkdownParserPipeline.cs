using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace DocGen.Markdown;

/// <summary>The Markdig pipeline of all pages: CommonMark and pipe tables, nothing else. Front matter is read before it.</summary>
internal static class MarkdownParserPipeline
{
    /// <summary>The one pipeline; it is immutable, so that pages can be parsed in parallel.</summary>
    public static readonly MarkdownPipeline Instance = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.Use(new PipeTableExtension(new PipeTableOptions { UseHeaderForColumnCount = false }));
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentBlockParser());

        // No page means code by four blanks; a list item or a table row that is indented too far is still one.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();

        // `---` below a text ends a group of tabs; it makes no heading of that text.
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            paragraphs.ParseSetextHeadings = false;
        }

        return builder.Build();
    }
}
