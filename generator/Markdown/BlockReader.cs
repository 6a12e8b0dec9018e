using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using CodeBlock = DocGen.Markdown.Model.CodeBlock;
using ParagraphBlock = DocGen.Markdown.Model.ParagraphBlock;
using QuoteBlock = DocGen.Markdown.Model.QuoteBlock;

namespace DocGen.Markdown;

/// <summary>Walks the blocks of a parsed page and adds them to its sections.</summary>
internal sealed class BlockReader
{
    private readonly PageText _page;
    private readonly int _start;
    private readonly SectionList _sections;
    private readonly List<PendingDiagnostic> _diagnostics;
    private readonly InlineReader _inlines = new();
    private AnnotationBlock? _annotation;

    /// <summary>Makes a reader for what was parsed from an offset of a page on.</summary>
    public BlockReader(PageText page, int start, SectionList sections, List<PendingDiagnostic> diagnostics)
    {
        _page = page;
        _start = start;
        _sections = sections;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads all blocks.</summary>
    public void Read(MarkdownDocument document)
    {
        ReadBlocks(document, isListItem: false);
        FlushAnnotation();
    }

    private void ReadBlocks(ContainerBlock container, bool isListItem)
    {
        foreach (var block in container)
        {
            ReadBlock(block, isListItem);
        }
    }

    private void ReadBlock(Markdig.Syntax.Block block, bool isListItem)
    {
        if (block is HtmlBlock { Type: HtmlBlockType.Comment } comment)
        {
            ReadComment(comment);
            return;
        }

        if (block is FencedCodeBlock fence)
        {
            ReadFence(fence);
            return;
        }

        FlushAnnotation();
        switch (block)
        {
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                ReadParagraph(paragraph, isListItem);
                break;
            case Table table:
                _sections.Add(TableReader.Read(table, _inlines, _page, PositionOf(table).Line));
                break;
            case Markdig.Syntax.QuoteBlock quote:
                ReadQuote(quote);
                break;
            case ListBlock list:
                ReadBlocks(list, isListItem: true);
                break;
            case ContainerBlock container:
                ReadBlocks(container, isListItem);
                break;
        }
    }

    private TextPosition PositionOf(MarkdownObject item) => _page.PositionAt(_start + Math.Max(0, item.Span.Start));

    private void ReadHeading(HeadingBlock heading)
    {
        if (heading.Inline is null || IsTab(heading.Inline))
        {
            return;
        }

        var text = _inlines.Read(heading.Inline);
        if (heading.IsSetext && heading.HeaderChar == '-')
        {
            // `---` below a text ends a group of tabs; it makes no heading of that text.
            _sections.Add(new ParagraphBlock(text, IsListItem: false, PositionOf(heading)));
            return;
        }

        _sections.Open(heading.Level, text, PositionOf(heading));
    }

    private static bool IsTab(ContainerInline heading) =>
        heading.FirstChild is LinkInline { Url: { } url } && url.StartsWith("#tab/", StringComparison.OrdinalIgnoreCase);

    private void ReadParagraph(Markdig.Syntax.ParagraphBlock paragraph, bool isListItem)
    {
        if (paragraph.Inline is null)
        {
            return;
        }

        var text = IncludeCutter.Cut(_inlines.Read(paragraph.Inline), PositionOf(paragraph), _sections);
        if (text.Runs.Count > 0)
        {
            _sections.Add(new ParagraphBlock(text, isListItem, PositionOf(paragraph)));
        }
    }

    private void ReadQuote(Markdig.Syntax.QuoteBlock quote)
    {
        var runs = new List<TextRun>();
        CollectQuote(quote, runs);
        var text = AlertMarker.Strip(runs, out var kind);
        if (text.Runs.Count > 0 || kind is not null)
        {
            _sections.Add(new QuoteBlock(kind, text, PositionOf(quote)));
        }
    }

    private void CollectQuote(ContainerBlock container, List<TextRun> runs)
    {
        foreach (var block in container)
        {
            if (block is LeafBlock { Inline: { } inline } and not HeadingBlock { IsSetext: false })
            {
                var text = IncludeCutter.Cut(_inlines.Read(inline), PositionOf(block), _sections);
                if (text.Runs.Count > 0 && runs.Count > 0)
                {
                    runs.Add(new TextRun(RunKind.Break, ""));
                }

                runs.AddRange(text.Runs);
            }
            else if (block is Table or FencedCodeBlock or HtmlBlock or HeadingBlock)
            {
                ReadBlock(block, isListItem: false);
            }
            else if (block is ContainerBlock inner)
            {
                CollectQuote(inner, runs);
            }
        }
    }

    private void ReadComment(HtmlBlock comment)
    {
        FlushAnnotation();
        var from = _start + comment.Span.Start;
        var to = Math.Min(_start + comment.Span.End + 1, _page.Text.Length);
        _annotation = CommentReader.Read(_page, from, to, _diagnostics) ?? _annotation;
    }

    private void ReadFence(FencedCodeBlock fence)
    {
        var annotation = _annotation;
        _annotation = null;
        var text = fence.Lines.Count == 0 ? "" : fence.Lines.ToSlice().ToString();
        if (text.IndexOf('\r') >= 0)
        {
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        var line = _page.LineOf(_start + fence.Span.Start);
        if (fence.ClosingFencedCharCount == 0)
        {
            _diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.UnclosedFence, _page.PositionOfLine(line), default));
        }

        var info = (fence.Info ?? "").Trim().ToLowerInvariant();
        var position = _page.PositionOfLine(line + 1);
        _sections.Add(new CodeBlock(info, text, annotation?.Annotation, position));
    }

    private void FlushAnnotation()
    {
        if (_annotation is not null)
        {
            _sections.Add(_annotation);
            _annotation = null;
        }
    }
}
