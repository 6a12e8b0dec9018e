using System;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>
/// Turns the text of a cell or a paragraph into a description: without placeholders that a template left behind,
/// and without "Inherited from x", which is kept as a fact of its own.
/// </summary>
internal static class DescriptionReader
{
    /// <summary>The buffer in which the runs of a description are joined; it is used again for each one.</summary>
    [ThreadStatic]
    private static StringBuilder? t_joined;

    /// <summary>Reads a description.</summary>
    public static ProseText Read(PageContext context, RichText text)
    {
        var (runs, hasPlaceholder) = (text.Runs, false);
        if (!IsSpecial(text.Plain))
        {
            var plain = runs.Length == 1 && runs[0].Kind == RunKind.Text ? Words.Squeeze(text.Plain) : Clean(text.Plain, ref hasPlaceholder);
            return new(plain, null, hasPlaceholder);
        }

        var result = (t_joined ??= new StringBuilder()).Clear();
        TypeName? origin = null;
        for (var i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (IsPlaceholder(run))
            {
                hasPlaceholder = true;
            }
            else if (origin is null && run.Kind == RunKind.Text && ProseWords.InheritedFrom.IndexIn(run.Text, out _) is >= 0 and var at)
            {
                origin = ReadOrigin(context, runs, ref i, at, result);
            }
            else
            {
                result.Append(run.Kind == RunKind.Break ? " " : run.Text);
            }
        }

        return new(Clean(result.ToString(), ref hasPlaceholder), origin, hasPlaceholder);
    }

    /// <summary>Whether a run is a placeholder such as <c>**TODO: Add Description**</c>.</summary>
    public static bool IsPlaceholder(TextRun run)
        => run.Kind == RunKind.Bold && ProseWords.Placeholders.IndexIn(run.Text.TrimStartAny(" *"), out _) == 0;

    /// <summary>Whether a text holds nothing but what a template left behind.</summary>
    public static bool IsPlaceholder(string text)
    {
        var trimmed = text.TrimAny(" *.");
        return ProseWords.Placeholders.IndexIn(trimmed, out _) == 0 || (ProseWords.NotDocumented.IndexIn(trimmed, out var end) == 0 && end == trimmed.Length)
            || IsCaption(trimmed);
    }

    /// <summary>Whether a text is the caption of the JSON representation, which does not describe the type: "Here is a JSON representation of …".</summary>
    private static bool IsCaption(string text)
        => ProseWords.CaptionLeads.IsIn(text) && ProseWords.Captions.IsIn(text);

    /// <summary>Whether a text holds words that do not describe anything. Nearly all texts hold none, so that their runs are not looked at.</summary>
    private static bool IsSpecial(string text)
        => ProseWords.InheritedFrom.IsIn(text) || ProseWords.Placeholders.IsIn(text) || ProseWords.NotDocumented.IsIn(text);

    /// <summary>Reads what follows "Inherited from": a link, bold text, or a word of the text itself.</summary>
    private static TypeName? ReadOrigin(PageContext context, TextRun[] runs, ref int index, int at, StringBuilder result)
    {
        var text = runs[index].Text;
        var before = text.Substring(0, Math.Max(0, at - 1));
        _ = ProseWords.InheritedFrom.IndexIn(text, out var end);
        var after = text.Substring(end);
        result.Append(ProseWords.Copula.PhraseIn(before) is { } copula ? before.Substring(0, before.Length - copula.Length) : before);
        if ((after.TrimAny(" *").Length == 0 || ProseWords.InheritedLeads.IsIn(after.Trim())) && index + 1 < runs.Length
            && runs[index + 1].Kind is RunKind.Link or RunKind.Bold or RunKind.Code)
        {
            index++;
            var named = runs[index];
            return named.Kind == RunKind.Link ? context.Link(named.Text, named.Url ?? "") : new TypeName(WrittenTypeNames.Clean(named.Text));
        }

        var rest = after.TrimStartAny(" *[`");
        end = 0;
        while (end < rest.Length && (Words.IsWordCharacter(rest[end]) || (rest[end] == '.' && end + 1 < rest.Length && Words.IsLetter(rest[end + 1]))))
        {
            end++;
        }

        if (end == 0)
        {
            result.Append(text, Math.Max(0, at - 1), text.Length - Math.Max(0, at - 1));
            return null;
        }

        result.Append(rest, end, rest.Length - end);
        return new TypeName(rest.Substring(0, end));
    }

    [MethodImpl(Jit.HotLoop)]
    private static string Clean(string text, ref bool hasPlaceholder)
    {
        for (int at; (at = ProseWords.PlaceholderLeads.IndexIn(text, out _)) >= 0;)
        {
            // Stars with a blank behind them do not make text bold: "** TODO: scopes **".
            var start = at;
            while (start > 0 && text[start - 1] is ' ' or '*')
            {
                start--;
            }

            var close = text.IndexOf("**", at, StringComparison.Ordinal);
            text = text.Substring(0, start) + (close < 0 ? "" : text.Substring(close + 2));
            hasPlaceholder = true;
        }

        if (ProseWords.NotDocumented.IndexIn(text, out var end) is >= 0 and var placeholder)
        {
            text = text.Substring(0, placeholder) + text.Substring(end);
            hasPlaceholder = true;
        }

        var clean = Words.Squeeze(text.Trim());
        while (clean.Length > 0 && clean[0] is '.' or ',' or ';' && !(clean.Length > 1 && Words.IsWordCharacter(clean[1])))
        {
            clean = clean.Substring(1).TrimStart();
        }

        // "Required. Inherited from x." leaves the stop of the sentence that is gone.
        while (clean.Ends(" ."))
        {
            clean = clean.Substring(0, clean.Length - 2);
        }

        return clean.Replace(" . ", " ").Replace("..", clean.IndexOf("...", StringComparison.Ordinal) >= 0 ? ".." : ".");
    }
}
