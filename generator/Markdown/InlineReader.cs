using DocGen.Markdown.Model;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markdown;

/// <summary>Turns Markdig's inlines into runs.</summary>
internal sealed class InlineReader(RunList runs)
{
    private readonly RunList _runs = runs;
    private RunKind _kind;

    /// <summary>Adds the inlines of a block.</summary>
    public void Read(ContainerInline container)
    {
        _kind = RunKind.Text;
        ReadChildren(container);
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
            case LinkInline link:
                ReadLink(link);
                break;
            case EmphasisInline emphasis:
                ReadEmphasis(emphasis);
                break;
            case DelimiterInline delimiter:
                _runs.Append(new StringSlice(delimiter.ToLiteral()), _kind);
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
        var mark = _runs.Mark();
        var outer = _kind;
        _kind = RunKind.Text;
        ReadChildren(link);
        _kind = outer;
        var text = _runs.Cut(mark);
        if (link.IsImage)
        {
            _runs.Append(new StringSlice(text), outer);
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
                // `<token>` is no markup but a placeholder that an author wrote.
                _runs.Append(new StringSlice(tag), _kind);
                break;
        }
    }

    /// <summary>A row of a table inside a text is a line: "red - like a rose".</summary>
    private void BeginCell(bool isClosing)
    {
        if (!isClosing && !_runs.IsLineStart)
        {
            _runs.Append(new StringSlice(" - "), RunKind.Text);
        }
    }
}
