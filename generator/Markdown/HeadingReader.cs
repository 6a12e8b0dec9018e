using System;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Primitives;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>Opens a section for each heading: of markdown, with a line below it, or of HTML; with the name that links to it
/// use, where the author gave it one.</summary>
internal sealed class HeadingReader(LeafReader leaves, SectionList sections)
{
    /// <summary>Reads a heading of markdown. One that starts a tab (<c># [HTTP](#tab/http)</c>) opens no section.</summary>
    public void Read(HeadingBlock heading, TextPosition position)
    {
        var text = leaves.Read(heading);
        var isTab = text.Runs.Length > 0 && text.Runs[0].Url is { } url && url.StartsWith("#tab/", StringComparison.OrdinalIgnoreCase);
        if (!isTab)
        {
            var line = heading.Lines.Count > 0 ? heading.Lines.Lines[0].Slice : default;
            Open(heading.Level, text, position, line.IndexOf('<') >= 0 ? AnchorOfTag(line.ToString(), "<a ") : "");
        }
    }

    /// <summary>Opens a section below a heading that may end with its name: <c>View your lists {#get}</c>.</summary>
    public void Open(int level, RichText text, TextPosition position, string anchor = "")
    {
        var last = text.Runs.Length - 1;
        if (last >= 0 && text.Runs[last] is { Kind: RunKind.Text } run && run.Text.LastIndexOf("{#", StringComparison.Ordinal) is >= 0 and var start
            && run.Text.TrimEnd().EndsWith("}", StringComparison.Ordinal))
        {
            anchor = anchor.Length > 0 ? anchor : run.Text.Substring(start + 2).TrimEndAny(" }");
            text = RichText.Of([.. CopyWithout(text, last), run with { Text = run.Text.Substring(0, start) }]);
        }

        sections.Open(level, text, position, anchor);
    }

    /// <summary>
    /// Opens a section if a paragraph starts with a heading of HTML: <c>&lt;h3 id="get"&gt;Get a crate &lt;a href="#get"&gt;¶&lt;/a&gt;&lt;/h3&gt;</c>.
    /// Returns the text behind the heading; null if the paragraph starts with no heading.
    /// </summary>
    public RichText? ReadHtml(Markdig.Syntax.ParagraphBlock paragraph, TextPosition position)
    {
        if (paragraph.Lines.Count == 0 || !StartsHeading(paragraph.Lines.Lines[0].Slice, out var level))
        {
            return null;
        }

        var close = "</h" + level.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = "";
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice.ToString();
            var end = line.IndexOf(close, StringComparison.OrdinalIgnoreCase);
            text += (i > 0 ? " " : "") + (end < 0 ? line : line.Substring(0, end));
            if (end >= 0)
            {
                var open = text.IndexOf('>');
                var heading = leaves.Read(new StringSlice(text.Substring(open + 1).Replace("\u00B6", "")));
                Open(level, heading, position, AnchorOfTag(text.Substring(0, open + 1), "<h"));
                return leaves.Read(paragraph, i + 1, paragraph.Lines.Count);
            }
        }

        return null;
    }

    private static bool StartsHeading(StringSlice line, out int level)
    {
        line.TrimStart();
        level = line.Length >= 4 && line.PeekCharExtra(0) == '<' && line.PeekCharExtra(1) is 'h' or 'H' ? line.PeekCharExtra(2) - '0' : 0;
        return level is >= 1 and <= 6 && line.PeekCharExtra(3) is ' ' or '>';
    }

    /// <summary>The value of <c>name</c> or <c>id</c> in a tag; empty if there is none.</summary>
    private static string AnchorOfTag(string text, string tag)
    {
        for (var at = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(tag, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = text.IndexOf('>', at);
            var inner = end < 0 ? text.Substring(at) : text.Substring(at, end - at);
            var name = Math.Max(inner.IndexOfWord("name"), inner.IndexOfWord("id"));
            var open = name < 0 ? -1 : inner.IndexOf('"', name);
            if (open >= 0 && inner.IndexOf('"', open + 1) is > 0 and var close)
            {
                return inner.Substring(open + 1, close - open - 1);
            }
        }

        return "";
    }

    private static TextRun[] CopyWithout(RichText text, int last)
    {
        var runs = new TextRun[last];
        for (var i = 0; i < last; i++)
        {
            runs[i] = text.Runs[i];
        }

        return runs;
    }
}
