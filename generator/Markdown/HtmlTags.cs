using System;
using System.Collections.Generic;

namespace DocGen.Markdown;

/// <summary>The HTML that authors use inside cells and paragraphs.</summary>
internal static class HtmlTags
{
    private static readonly Dictionary<string, HtmlTagKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["br"] = HtmlTagKind.Break,
        ["p"] = HtmlTagKind.Break,
        ["div"] = HtmlTagKind.Break,
        ["ul"] = HtmlTagKind.Break,
        ["ol"] = HtmlTagKind.Break,
        ["li"] = HtmlTagKind.Break,
        ["dl"] = HtmlTagKind.Break,
        ["dt"] = HtmlTagKind.Break,
        ["dd"] = HtmlTagKind.Break,
        ["table"] = HtmlTagKind.Break,
        ["tr"] = HtmlTagKind.Break,
        ["td"] = HtmlTagKind.Cell,
        ["th"] = HtmlTagKind.Cell,
        ["thead"] = HtmlTagKind.Ignored,
        ["tbody"] = HtmlTagKind.Ignored,
        ["code"] = HtmlTagKind.Code,
        ["tt"] = HtmlTagKind.Code,
        ["b"] = HtmlTagKind.Bold,
        ["strong"] = HtmlTagKind.Bold,
        ["i"] = HtmlTagKind.Ignored,
        ["em"] = HtmlTagKind.Ignored,
        ["u"] = HtmlTagKind.Ignored,
        ["sup"] = HtmlTagKind.Ignored,
        ["sub"] = HtmlTagKind.Ignored,
        ["a"] = HtmlTagKind.Ignored,
        ["span"] = HtmlTagKind.Ignored,
        ["font"] = HtmlTagKind.Ignored,
        ["img"] = HtmlTagKind.Ignored,
        ["hr"] = HtmlTagKind.Break,
        ["pre"] = HtmlTagKind.Ignored,
        ["center"] = HtmlTagKind.Ignored,
        ["details"] = HtmlTagKind.Break,
        ["summary"] = HtmlTagKind.Break,
        ["colgroup"] = HtmlTagKind.Ignored,
        ["col"] = HtmlTagKind.Ignored,
    };

    /// <summary>Says what a tag such as <c>&lt;/li&gt;</c> means; a comment means nothing.</summary>
    public static HtmlTagKind Classify(string tag, out bool isClosing)
    {
        isClosing = tag.Length > 1 && tag[1] == '/';
        if (tag.Length > 1 && tag[1] is '!' or '?')
        {
            return HtmlTagKind.Ignored;
        }

        var start = isClosing ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end]))
        {
            end++;
        }

        // `<a-b>` and `<a.b>` are names, not elements. `<div class="endpoint get">` says what the element shows, so it is read like a component.
        return end > start && end < tag.Length && tag[end] is ' ' or '>' or '/' or '\t' or '\n' or '\r'
            && (tag[end] != ' ' || tag.IndexOf("endpoint", StringComparison.Ordinal) < 0)
            && s_kinds.TryGetValue(tag.Substring(start, end - start), out var kind)
            ? kind
            : HtmlTagKind.Unknown;
    }
}
