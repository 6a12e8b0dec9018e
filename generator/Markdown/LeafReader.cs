using System;
using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace DocGen.Markdown;

/// <summary>
/// Reads the text of paragraphs, headings and cells. Most of them are plain text; Markdig parses the others. Each document has a reader of its own.
/// </summary>
internal sealed class LeafReader
{
    private readonly MarkdownDocument _document;
    private readonly RunList _runs = new();
    private readonly InlineReader _inlines;
    private readonly SimpleInlines _simple;
    private InlineProcessor? _processor;

    /// <summary>Creates a reader for a document, whose link definitions its links refer to.</summary>
    public LeafReader(MarkdownDocument document)
    {
        _document = document;
        _inlines = new InlineReader(_runs);
        _simple = new SimpleInlines(document, _runs);
    }

    /// <summary>Reads the lines of a block.</summary>
    public RichText Read(LeafBlock block) => Read(block, 0, block.Lines.Count);

    /// <summary>Reads some lines of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="first">The index of the first line to read.</param>
    /// <param name="end">The index behind the last line to read.</param>
    [MethodImpl(Jit.HotLoop)]
    public RichText Read(LeafBlock block, int first, int end)
    {
        if (end - first == 1)
        {
            return Read(block.Lines.Lines[first].Slice);
        }

        for (var i = first; i < end; i++)
        {
            if (i > first)
            {
                _runs.Break();
            }

            var line = block.Lines.Lines[i].Slice;
            line.TrimEnd();
            if (!HasMarker(line))
            {
                _runs.Append(line, RunKind.Text);
            }
            else if (!TryReadSimple(line, block.Lines, i + 1, end))
            {
                _runs.Clear();
                return ReadInlines(end - first == block.Lines.Count ? block : new ParagraphBlock { Lines = Cut(block.Lines, first, end) });
            }
        }

        return _runs.Take();
    }

    /// <summary>Reads a piece of one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Its place, blanks around it left out; only cells have one of their own.</param>
    [MethodImpl(Jit.HotLoop)]
    public RichText Read(StringSlice text, TextPosition position = default)
    {
        text.Trim();
        if (text.IsEmpty)
        {
            return RichText.Empty;
        }

        if (HasMarker(text))
        {
            return TryReadSimple(text, default, 0, 0) ? _runs.Take(position) : ReadInlines(text, position);
        }

        if (RunList.IsPlain(text))
        {
            // Most cells are one piece of plain text.
            return new RichText(new[] { new TextRun(RunKind.Text, text.ToString()) }) { Position = position };
        }

        _runs.Append(text, RunKind.Text);
        return _runs.Take(position);
    }

    /// <summary>Reads a line whose markup is simple.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">The lines of its paragraph.</param>
    /// <param name="next">The index of the line that follows it.</param>
    /// <param name="end">The index behind the last line of the paragraph.</param>
    private bool TryReadSimple(StringSlice line, StringLineGroup lines, int next, int end)
    {
        var isLast = next == end;
        line = ShortcodeLinks.Open(line);
        if (_simple.TryRead(line, isLast, mayEndBelow: !isLast))
        {
            return true;
        }

        var mayEndBelow = isLast;
        for (var i = next; i < end && !mayEndBelow; i++)
        {
            var below = lines.Lines[i].Slice;
            mayEndBelow = below.Length > 0 && below.Text.IndexOf("](", below.Start, below.Length, StringComparison.Ordinal) >= 0;
        }

        return !mayEndBelow && _simple.TryRead(line, isLast, mayEndBelow);
    }

    /// <summary>Reads a piece of one line as Markdig does.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="position">Its place.</param>
    internal RichText ReadInlines(StringSlice text, TextPosition position = default)
    {
        var lines = new StringLineGroup(1);
        lines.Add(text);
        return ReadInlines(new ParagraphBlock { Lines = lines }, position);
    }

    // Whether the text holds a character that an inline of CommonMark can start with. A text without one is plain.
    [MethodImpl(Jit.HotLoop)]
    private static bool HasMarker(StringSlice text)
    {
        for (var i = text.Start; i <= text.End; i++)
        {
            if (text.Text[i] is '&' or '[' or '\\' or '*' or '_' or '`' or '<')
            {
                return true;
            }
        }

        return false;
    }

    private static StringLineGroup Cut(StringLineGroup all, int first, int end)
    {
        var lines = new StringLineGroup(end - first);
        for (var i = first; i < end; i++)
        {
            lines.Add(all.Lines[i].Slice);
        }

        return lines;
    }

    private RichText ReadInlines(LeafBlock leaf, TextPosition position = default)
    {
        _processor ??= MarkdownParserPipeline.CreateInlineProcessor(_document);
        leaf.Lines = ShortcodeLinks.Open(leaf.Lines);
        _processor.ProcessInlineLeaf(leaf);
        _inlines.Read(leaf.Inline!);
        return _runs.Take(position);
    }
}
