using Markdig.Parsers;

namespace DocGen.Markdown;

/// <summary>
/// Reads comments, styles and scripts as blocks, and nothing else of HTML: a line that starts with <c>&lt;br&gt;</c> or <c>&lt;ul&gt;</c> is
/// part of a paragraph, where its text can be read.
/// </summary>
internal sealed class CommentBlockParser : HtmlBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var isComment = line.PeekCharExtra(1) == '!' && line.PeekCharExtra(2) == '-' && line.PeekCharExtra(3) == '-';
        var isForBrowser = line.PeekCharExtra(1) == 's' && (line.Match("style>", 1) || line.Match("script>", 1));
        return isComment || isForBrowser ? base.TryOpen(processor) : BlockState.None;
    }
}
