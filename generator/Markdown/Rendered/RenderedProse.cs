using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;

namespace DocGen.Markdown.Rendered;

/// <summary>
/// Gives plain sentences back the little markup that tells names from words: the type in "a rollout object" is bold, the
/// values in "Possible values are: a, b" are code.
/// </summary>
internal static class RenderedProse
{
    private static readonly string[] s_nouns = ["object", "objects", "resource", "entity", "entities", "instance"];
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "new", "updated", "empty", "json", "response", "request", "error", "following", "single",
        "one", "each", "other", "same", "specified", "existing", "given", "all", "any", "these", "those", "parent", "child", "of", "and", "or",
    };

    private static readonly string[] s_valuePhrases = ["values are:", "values are", "value are:", "values:", "values is:", "can be one of:"];

    /// <summary>Reads a paragraph or a cell.</summary>
    public static RichText Read(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return RichText.Empty;
        }

        var runs = new List<TextRun>();
        var position = 0;
        while (position < text.Length)
        {
            var (start, end, kind) = Next(text, position);
            if (start > position)
            {
                runs.Add(new TextRun(RunKind.Text, text.Substring(position, start - position)));
            }

            if (end > start)
            {
                runs.Add(new TextRun(kind, text.Substring(start, end - start)));
            }

            position = Math.Max(end, start);
        }

        return new RichText(runs.ToArray());
    }

    // The next name at or behind a position; the end of the text if there is none.
    private static (int Start, int End, RunKind Kind) Next(string text, int position)
    {
        for (var i = position; i < text.Length; i = EndOfWord(text, i) + 1)
        {
            var end = EndOfWord(text, i);
            if (IsTypeBeforeNoun(text, i, end))
            {
                return (i, end, RunKind.Bold);
            }

            end = TrimmedEnd(text, i, end);
            if (IsBehindInherits(text, i, end))
            {
                return (i, end, RunKind.Bold);
            }

            if (IsListedValue(text, i, end))
            {
                return (i, end, RunKind.Code);
            }
        }

        return (text.Length, text.Length, RunKind.Text);
    }

    private static int EndOfWord(string text, int start)
    {
        var end = text.IndexOf(' ', start);
        return end < 0 ? text.Length : end;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ',' or '.' or ';' or '\'' or '"')
        {
            end--;
        }

        return end;
    }

    private static bool IsTypeBeforeNoun(string text, int start, int end)
    {
        if (end >= text.Length || !RenderedWords.IsIdentifier(text, start, end))
        {
            return false;
        }

        var next = text.Substring(end + 1, TrimmedEnd(text, end + 1, EndOfWord(text, end + 1)) - end - 1);
        if (Array.IndexOf(s_nouns, next) < 0)
        {
            return false;
        }

        var word = text.Substring(start, end - start);
        return RenderedWords.IsCompound(word) || (next.StartsWith("object", StringComparison.Ordinal) && !s_words.Contains(word) && char.IsLower(word[0]));
    }

    private static bool IsBehindInherits(string text, int start, int end)
    {
        const string Inherits = "nherits from ";
        const string Inherited = "nherited from ";
        return (EndsWith(text, start, Inherits) || EndsWith(text, start, Inherited))
            && RenderedWords.IsIdentifier(text, start, end)
            && !s_words.Contains(text.Substring(start, end - start));
    }

    private static bool EndsWith(string text, int end, string words) =>
        end >= words.Length && string.CompareOrdinal(text, end - words.Length, words, 0, words.Length) == 0;

    // A name in a list that a phrase such as "Possible values are:" opens; a sentence ends it.
    private static bool IsListedValue(string text, int start, int end)
    {
        if (!RenderedWords.IsIdentifier(text, start, end) || IsJoiner(text, start, end))
        {
            return false;
        }

        foreach (var phrase in s_valuePhrases)
        {
            var found = text.LastIndexOf(phrase, start, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && found + phrase.Length < start)
            {
                return IsList(text, found + phrase.Length, start);
            }
        }

        return false;
    }

    private static bool IsJoiner(string text, int start, int end) =>
        (end - start == 2 && string.CompareOrdinal(text, start, "or", 0, 2) == 0)
        || (end - start == 3 && string.CompareOrdinal(text, start, "and", 0, 3) == 0);

    // Between the phrase and the word: words that each end with a comma, "and", "or".
    private static bool IsList(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == ' ')
            {
                continue;
            }

            var end = EndOfWord(text, i);
            if (end > to || (text[end - 1] != ',' && !IsJoiner(text, i, end) && !IsJoinedNext(text, end)))
            {
                return false;
            }

            i = end;
        }

        return true;
    }

    private static bool IsJoinedNext(string text, int end) =>
        end + 1 < text.Length && IsJoiner(text, end + 1, EndOfWord(text, end + 1));
}
