using System.Collections.Generic;
using DocGen.Markdown.Model;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markdown;

/// <summary>Turns Markdig's inlines into runs. The open inlines are kept in a list and not on the stack: a line nests brackets and stars as it likes.</summary>
internal sealed class InlineReader(RunList runs)
{
    private readonly RunList _runs = runs;
    private readonly Stack<OpenInline> _open = new();
    private RunKind _kind;

    /// <summary>Adds the inlines of a block.</summary>
    public void Read(ContainerInline block)
    {
        _kind = RunKind.Text;
        var inline = block.FirstChild;
        while (inline is not null || _open.Count > 0)
        {
            if (inline is null)
            {
                var open = _open.Pop();
                End(open);
                inline = open.Inline.NextSibling;
            }
            else if (inline is ContainerInline container)
            {
                _open.Push(Begin(container));
                inline = container.FirstChild;
            }
            else
            {
                ReadLeaf(inline);
                inline = inline.NextSibling;
            }
        }
    }

    private void ReadLeaf(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _runs.Append(literal.Content, _kind);
                break;
            case CodeInline code:
                _runs.Append(new StringSlice(code.Content), RunKind.Code);
                break;
            case LineBreakInline:
                _runs.Break();
                break;
            case HtmlEntityInline entity:
                _runs.Append(entity.Transcoded, _kind);
                break;
            case HtmlInline html:
                ReadTag(html.Tag);
                break;
            case AutolinkInline link:
                _runs.AddLink(link.Url, link.Url);
                break;
        }
    }

    private OpenInline Begin(ContainerInline inline)
    {
        var outer = _kind;
        switch (inline)
        {
            case EmphasisInline { DelimiterCount: 2 } when outer == RunKind.Text:
                _kind = RunKind.Bold;
                return new OpenInline(inline, outer);
            case LinkInline:
                var mark = _runs.Mark();
                _kind = RunKind.Text;
                return new OpenInline(inline, outer, mark);
            case DelimiterInline delimiter:
                _runs.Append(new StringSlice(delimiter.ToLiteral()), _kind);
                return new OpenInline(inline, outer);
            default:
                return new OpenInline(inline, outer);
        }
    }

    private void End(OpenInline open)
    {
        switch (open.Inline)
        {
            case EmphasisInline:
                _kind = open.OuterKind;
                break;
            case LinkInline link:
                _kind = open.OuterKind;
                EndLink(link, open);
                break;
        }
    }

    // The text of a link is plain, whatever markers are in it: `[**x**][y]`, [`x`](y.md).
    private void EndLink(LinkInline link, OpenInline open)
    {
        var text = _runs.Cut(open.Mark);
        if (link.IsImage)
        {
            _runs.Append(new StringSlice(text), open.OuterKind);
        }
        else
        {
            _runs.AddLink(text.Trim(), link.Url ?? "");
        }
    }

    private void ReadTag(string tag)
    {
        switch (HtmlTags.Classify(tag, out var isClosing))
        {
            case HtmlTagKind.Break:
                _runs.Break();
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
                // `<token>` is not markup but a placeholder that an author wrote.
                _runs.Append(new StringSlice(tag), _kind);
                break;
        }
    }

    /// <summary>Begins a cell of a table inside a text, whose rows are read as lines: "red - like a rose".</summary>
    private void BeginCell(bool isClosing)
    {
        if (!isClosing && !_runs.IsLineStart)
        {
            _runs.Append(new StringSlice(" - "), RunKind.Text);
        }
    }
}
