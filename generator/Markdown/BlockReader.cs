using System;
using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using Markdig.Syntax;
using ParagraphBlock = DocGen.Markdown.Model.ParagraphBlock;
using QuoteBlock = DocGen.Markdown.Model.QuoteBlock;

namespace DocGen.Markdown;

/// <summary>Goes through the blocks of a parsed page and adds them to the page's sections.</summary>
internal sealed class BlockReader
{
    /// <summary>Code inside the item of a list begins this many columns behind the item's bullet: the bullet, a blank, and four more.</summary>
    private const int IndentationInItem = 6;

    private readonly PageText _page;
    private readonly int _start;
    private readonly MarkdownDocument _document;
    private readonly SectionList _sections;
    private readonly List<PendingDiagnostic> _diagnostics;
    private readonly LeafReader _leaves;
    private readonly TableReader _tables;
    private readonly HtmlTableReader _htmlTables;
    private readonly FenceReader _fences;
    private readonly HeadingReader _headings;
    private readonly IndentedCodeReader _indented;
    private AnnotationBlock? _annotation;

    /// <summary>The title of the tab or other container that the line directly above the next block opened; empty if that line opened none, or one without
    /// a title.</summary>
    private string _title = "";

    /// <summary>Creates a reader for a document that was parsed from an offset of a page to its end.</summary>
    public BlockReader(
        PageText page, int start, MarkdownDocument document, bool canRestart, SectionList sections, List<PendingDiagnostic> diagnostics)
    {
        _document = document;
        _page = page;
        _start = start;
        _sections = sections;
        _diagnostics = diagnostics;
        _leaves = new LeafReader(document);
        _tables = new TableReader(page, start, _leaves, diagnostics);
        _htmlTables = new HtmlTableReader(page, _leaves);
        _fences = new FenceReader(page, start, canRestart, diagnostics);
        _headings = new HeadingReader(_leaves, sections);
        _indented = new IndentedCodeReader(page);
    }

    /// <summary>
    /// Reads all blocks. Returns the offset that the page has to be parsed from again, because a fence without an end swallowed what
    /// follows it; -1 if the whole page is read.
    /// </summary>
    public int Read()
    {
        var walk = new BlockWalk(_document);
        while (_fences.Restart < 0 && walk.Next() is { } block)
        {
            // Blocks inside an HTML table, or inside code that is indented by four blanks, were read with the table or the code.
            if (_start + block.Span.Start >= Math.Max(_htmlTables.End, _indented.End) && !ReadBlock(block, walk.Depth, walk.IsFirst)
                && block is ContainerBlock container)
            {
                walk.Enter(container, block is ListBlock ? walk.Depth + 1 : walk.Depth);
            }
        }

        FlushAnnotation();
        return _fences.Restart;
    }

    /// <summary>Reads a block; false for a list or another container, whose blocks have to be read one by one.</summary>
    private bool ReadBlock(Markdig.Syntax.Block block, int depth, bool isFirst)
    {
        if (block is HtmlBlock { Type: HtmlBlockType.Comment } comment)
        {
            ReadComment(comment);
            return true;
        }

        if (block is ContainerLineBlock line)
        {
            _title = line.Title;
            return true;
        }

        if (block is FencedCodeBlock fence)
        {
            ReadFence(fence);
            return true;
        }

        FlushAnnotation();
        _title = "";
        switch (block)
        {
            case HeadingBlock heading:
                _headings.Read(heading, PositionOf(heading));
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                ReadParagraph(paragraph, depth, isFirst && depth > 0);
                break;
            case Markdig.Syntax.QuoteBlock quote:
                ReadQuote(quote);
                break;
            case ContainerBlock:
                return false;
        }

        return true;
    }

    private TextPosition PositionOf(MarkdownObject item) => _page.PositionAt(_start + Math.Max(0, item.Span.Start));

    private void ReadParagraph(Markdig.Syntax.ParagraphBlock paragraph, int depth, bool startsItem)
    {
        if (ReadTable(paragraph))
        {
            return;
        }

        if (ReadIndented(paragraph) is { } code)
        {
            _sections.Add(code);
            return;
        }

        var position = PositionOf(paragraph);
        if (_headings.ReadHtml(paragraph, position) is { } rest)
        {
            AddParagraph(rest, position, depth, startsItem);
            return;
        }

        var text = _leaves.Read(paragraph);
        if (depth == 0 && TightHeading.Cut(text, out var tight, out var behind) is { } heading)
        {
            _headings.Open(tight, heading, position);
            text = behind;
        }

        if (Underline.Cut(text, out var upper) is ({ } title, { } below))
        {
            _headings.Open(upper, title, position);
            text = below;
        }

        text = Underline.Strip(text, out var level);
        if (level > 0)
        {
            _headings.Open(level, text, position);
        }
        else
        {
            AddParagraph(text, position, depth, startsItem);
        }
    }

    private Model.CodeBlock? ReadIndented(Markdig.Syntax.ParagraphBlock paragraph)
        => paragraph.Parent == _document ? _indented.Read(_start + paragraph.Span.Start)
            : paragraph.Parent is ListItemBlock item && paragraph.Column - item.Column >= IndentationInItem
                ? _indented.ReadInItem(_start + paragraph.Span.Start)
            : null;

    private void AddParagraph(RichText text, TextPosition position, int depth = 0, bool startsItem = false)
    {
        text = IncludeCutter.Cut(text, position, _sections);
        if (text.Runs.Length > 0)
        {
            _sections.Add(new ParagraphBlock(text, depth > 0, position) { Depth = depth, StartsItem = startsItem });
        }
    }

    // Whether the lines of a paragraph are taken as a table; text directly above its header is a paragraph of its own.
    private bool ReadTable(Markdig.Syntax.ParagraphBlock paragraph)
    {
        var header = TableReader.FindHeader(paragraph.Lines);
        if (header < 0)
        {
            return ReadHtmlTable(paragraph) || ReportTableWithoutHeader(paragraph);
        }

        AddTextAbove(paragraph, header);
        _sections.Add(_tables.Read(paragraph, header));
        return true;
    }

    private bool ReadHtmlTable(Markdig.Syntax.ParagraphBlock paragraph)
    {
        var first = HtmlTableReader.FindStart(paragraph.Lines);
        if (first < 0 || _htmlTables.Read(_start + paragraph.Lines.Lines[first].Slice.Start) is not { } table)
        {
            return false;
        }

        AddTextAbove(paragraph, first);
        _sections.Add(table);
        return true;
    }

    private void AddTextAbove(Markdig.Syntax.ParagraphBlock paragraph, int end)
    {
        if (end > 0)
        {
            AddParagraph(_leaves.Read(paragraph, 0, end), PositionOf(paragraph));
        }
    }

    private bool ReportTableWithoutHeader(Markdig.Syntax.ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count == 0 || paragraph.Lines.Lines[0].Slice.CurrentChar != '|')
        {
            return false;
        }

        _diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.TableWithoutHeader, PositionOf(paragraph), default));
        return true;
    }

    private void ReadQuote(Markdig.Syntax.QuoteBlock quote)
    {
        var runs = new List<TextRun>();
        CollectQuote(quote, runs);
        var text = AlertMarker.Strip(runs, out var kind);
        if (text.Runs.Length > 0 || kind is not null)
        {
            _sections.Add(new QuoteBlock(kind, text, PositionOf(quote)));
        }
    }

    /// <summary>Adds the text of a quote to the runs, and its tables, code and headings to the section.</summary>
    private void CollectQuote(ContainerBlock quote, List<TextRun> runs)
    {
        var walk = new BlockWalk(quote);
        while (walk.Next() is { } block)
        {
            switch (block)
            {
                case Markdig.Syntax.ParagraphBlock paragraph when !ReadTable(paragraph):
                    AddLine(IncludeCutter.Cut(_leaves.Read(paragraph), PositionOf(block), _sections), runs);
                    break;
                case FencedCodeBlock or HtmlBlock or HeadingBlock:
                    ReadBlock(block, depth: 0, isFirst: false);
                    break;
                case ContainerBlock inner:
                    walk.Enter(inner, depth: 0);
                    break;
            }
        }
    }

    private static void AddLine(RichText text, List<TextRun> runs)
    {
        if (text.Runs.Length > 0 && runs.Count > 0)
        {
            runs.Add(TextRun.Break);
        }

        runs.AddRange(text.Runs);
    }

    private void ReadComment(HtmlBlock comment)
    {
        var from = _start + comment.Span.Start;
        var to = Math.Min(_start + comment.Span.End + 1, _page.Text.Length);
        if (CommentReader.Read(_page, from, to, _diagnostics) is { } annotation)
        {
            FlushAnnotation();
            _annotation = annotation;
        }
    }

    private void ReadFence(FencedCodeBlock fence)
    {
        _sections.Add(_fences.Read(fence, _annotation?.Annotation, _title));
        _annotation = null;
        _title = "";
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
