using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>
/// A component of a site that shows a request: <c>&lt;Route method="GET"&gt;/crates/[\{crate.id\}](…)&lt;/Route&gt;</c>,
/// <c>&lt;ApiEndpoint method="GET" path="/crates" /&gt;</c>,
/// <c>{% swagger method="get" path="/crates" %}</c>, <c>&lt;div class="endpoint get"&gt;/crates&lt;/div&gt;</c>.
/// </summary>
internal sealed class ComponentRequestForm : BlockForm
{
    /// <inheritdoc/>
    protected override IReadOnlyList<Block>? Rewrite(Block block)
    {
        if (block is not ParagraphBlock paragraph || paragraph.Text.Runs.Length == 0 || !Opens(paragraph.Text.Runs[0].Text))
        {
            return null;
        }

        var text = paragraph.Text.Plain;
        var end = text[0] == '<' ? EndOfTag(text) : text.IndexOf('}') + 1;
        if (end <= 0 || (Attribute(text, end, RequestWords.VerbAttributes) ?? VerbInClass(text, end)) is not { } verb)
        {
            return null;
        }

        var close = text.IndexOf("</", end, StringComparison.Ordinal);
        var inner = text.Substring(end, (close >= 0 ? close : text[0] == '<' ? text.Length : end) - end).Trim();
        var line = verb.ToUpperInvariant() + " " + (Attribute(text, end, RequestWords.AddressAttributes) ?? inner);
        if (!RequestLineText.Is(line))
        {
            return null;
        }

        var rest = close < 0 ? end : text.IndexOf('>', close) + 1;
        var request = RequestBlock.Of(line, paragraph.Position);
        return rest > 0 && rest < text.Length
            ? [request, new ParagraphBlock(RichText.Of([new TextRun(RunKind.Text, text.Substring(rest))]), IsListItem: false, paragraph.Position)]
            : [request];
    }

    /// <summary><c>&lt;div class="endpoint get"&gt;/crates&lt;/div&gt;</c>: the verb among the classes of an element for a request.</summary>
    private static string? VerbInClass(string text, int end)
        => Attribute(text, end, RequestWords.ClassAttributes) is { } classes && RequestWords.RequestClasses.IsIn(classes)
            ? Array.Find(classes.Split(' ', '-'), static word => RequestLineText.VerbOf(word + " /", out _) is not null)
            : null;

    private static bool Opens(string text)
        => text.Length > 1 && ((text[0] == '<' && Words.IsLetter(text[1])) || (text[0] == '{' && text[1] is '%' or '{'));

    /// <summary>The end of the first tag; an angle bracket inside quotes does not end it.</summary>
    private static int EndOfTag(string text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == '>')
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The value of the first attribute whose name is a word of a table: <c>method="GET"</c>, <c>method={"GET"}</c>, <c>method=GET</c>.</summary>
    private static string? Attribute(string text, int end, PhraseList names)
    {
        for (var equals = text.IndexOf('=', 0, end); equals > 0; equals = text.IndexOf('=', equals + 1, end - equals - 1))
        {
            var start = equals;
            while (start > 0 && (Words.IsWordCharacter(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            if (names.IsIn(text.Substring(start, equals - start)))
            {
                var value = text.Substring(equals + 1, end - equals - 1).TrimStartAny("{ ");
                var quote = value.Length > 0 && value[0] is '"' or '\'' or '`' ? value[0] : '\0';
                var close = quote == '\0' ? value.IndexOfAnyOf(" >/%") : value.IndexOf(quote, 1);
                return close < 0 ? null : value.Substring(quote == '\0' ? 0 : 1, quote == '\0' ? close : close - 1);
            }
        }

        return null;
    }
}
