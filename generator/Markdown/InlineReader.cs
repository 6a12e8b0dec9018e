using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace DocGen.Markdown;

/// <summary>Turns the text of paragraphs, headings and cells into runs. One reader serves one document: its buffers are used again for each text.</summary>
internal sealed class InlineReader(MarkdownDocument document)
{
    private readonly MarkdownDocument _document = document;
    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _text = new();
    private InlineProcessor? _processor;
    private RunKind _pending = RunKind.Text;
    private RunKind _kind = RunKind.Text;

    /// <summary>Reads the lines of a block.</summary>
    public RichText Read(LeafBlock block) => Read(block, 0, block.Lines.Count);

    /// <summary>Reads some lines of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="first">The index of the first line to read.</param>
    /// <param name="end">The index behind the last one.</param>
    public RichText Read(LeafBlock block, int first, int end)
    {
        if (end - first == 1)
        {
            return Read(block.Lines.Lines[first].Slice);
        }

        for (var i = first; i < end; i++)
        {
            if (HasMarker(block.Lines.Lines[i].Slice))
            {
                return ReadInlines(end - first == block.Lines.Count ? block : new ParagraphBlock { Lines = Cut(block.Lines, first, end) });
            }
        }

        for (var i = first; i < end; i++)
        {
            if (i > first)
            {
                Break();
            }

            var line = block.Lines.Lines[i].Slice;
            line.TrimEnd();
            Append(line, RunKind.Text);
        }

        return TakeRuns();
    }

    /// <summary>Reads a piece of one line.</summary>
    public RichText Read(StringSlice text)
    {
        text.Trim();
        if (text.IsEmpty)
        {
            return RichText.Empty;
        }

        if (HasMarker(text))
        {
            var lines = new StringLineGroup(1);
            lines.Add(text);
            return ReadInlines(new ParagraphBlock { Lines = lines });
        }

        if (IsPlain(text))
        {
            // Most cells are one piece of plain text.
            return new RichText([new TextRun(RunKind.Text, text.ToString())]);
        }

        Append(text, RunKind.Text);
        return TakeRuns();
    }

    // Whether there is what an inline of CommonMark can start with. A text without it is its own literal.
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

    private RichText ReadInlines(LeafBlock leaf)
    {
        _processor ??= MarkdownParserPipeline.CreateInlineProcessor(_document);
        _processor.ProcessInlineLeaf(leaf);
        _kind = RunKind.Text;
        ReadChildren(leaf.Inline!);
        return TakeRuns();
    }

    private RichText TakeRuns()
    {
        Flush();
        var text = RichText.Of(_runs);
        _runs.Clear();
        return text;
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool IsPlain(StringSlice content)
    {
        for (var i = content.Start; i <= content.End; i++)
        {
            if (content.Text[i] >= '\u00A0')
            {
                return false;
            }
        }

        return true;
    }

    private void ReadChildren(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            ReadInline(child);
        }
    }

    private void ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content, _kind);
                break;
            case CodeInline code:
                Append(new StringSlice(code.Content), RunKind.Code);
                break;
            case LineBreakInline:
                Break();
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded, _kind);
                break;
            case HtmlInline html:
                ReadTag(html.Tag);
                break;
            case AutolinkInline link:
                AddLink(link.Url, link.Url);
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case EmphasisInline emphasis:
                ReadEmphasis(emphasis);
                break;
            case DelimiterInline delimiter:
                Append(new StringSlice(delimiter.ToLiteral()), _kind);
                ReadChildren(delimiter);
                break;
            case ContainerInline container:
                ReadChildren(container);
                break;
        }
    }

    private void ReadEmphasis(EmphasisInline emphasis)
    {
        var outer = _kind;
        if (emphasis.DelimiterCount == 2 && outer == RunKind.Text)
        {
            _kind = RunKind.Bold;
        }

        ReadChildren(emphasis);
        _kind = outer;
    }

    // The text of a link is plain, whatever markers are in it: `[**x**][y]`, [`x`](y.md).
    private void ReadLink(LinkInline link)
    {
        Flush();
        var first = _runs.Count;
        var outer = _kind;
        _kind = RunKind.Text;
        ReadChildren(link);
        Flush();
        _kind = outer;
        var text = "";
        for (var i = first; i < _runs.Count; i++)
        {
            text += _runs[i].Kind == RunKind.Break ? " " : _runs[i].Text;
        }

        _runs.RemoveRange(first, _runs.Count - first);
        if (link.IsImage)
        {
            Append(new StringSlice(text), outer);
        }
        else
        {
            AddLink(text.Trim(), link.Url ?? "");
        }
    }

    private void AddLink(string text, string url)
    {
        Flush();
        _runs.Add(new TextRun(RunKind.Link, text, url));
    }

    private void ReadTag(string tag)
    {
        switch (HtmlTags.Classify(tag, out var isClosing))
        {
            case HtmlTagKind.Break:
                Break();
                break;
            case HtmlTagKind.Cell:
                BeginCell(isClosing);
                break;
            case HtmlTagKind.Code:
                _kind = isClosing ? RunKind.Text : RunKind.Code;
                break;
            case HtmlTagKind.Bold:
                _kind = isClosing ? RunKind.Text : RunKind.Bold;
                break;
            case HtmlTagKind.Unknown:
                // `<token>` is no markup but a placeholder that an author wrote.
                Append(new StringSlice(tag), _kind);
                break;
        }
    }

    /// <summary>A row of a table inside a text is a line: "red - like a rose".</summary>
    private void BeginCell(bool isClosing)
    {
        if (!isClosing && (_text.Length > 0 || (_runs.Count > 0 && _runs[_runs.Count - 1].Kind != RunKind.Break)))
        {
            Append(new StringSlice(" - "), RunKind.Text);
        }
    }

    private void Break()
    {
        Flush();
        if (_runs.Count > 0 && _runs[_runs.Count - 1].Kind != RunKind.Break)
        {
            _runs.Add(new TextRun(RunKind.Break, ""));
        }
    }

    private void Append(StringSlice slice, RunKind kind)
    {
        if (slice.IsEmpty)
        {
            return;
        }

        if (_pending != kind)
        {
            Flush();
            _pending = kind;
        }

        if (IsPlain(slice))
        {
            _text.Append(slice.Text, slice.Start, slice.Length);
            return;
        }

        for (var i = slice.Start; i <= slice.End; i++)
        {
            var c = slice.Text[i];
            if (!CharacterClasses.IsZeroWidth(c))
            {
                _text.Append(CharacterClasses.IsSpecialBlank(c) ? ' ' : c);
            }
        }
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new TextRun(_pending, _text.ToString()));
            _text.Clear();
        }
    }
}
