using System.Collections.Generic;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>Reads <c>It can be "Draft", "In Review" or "Open".</c>: a list whose only marks are its quotes, so that a value may have blanks.</summary>
internal static class QuotedValues
{
    /// <summary>The values, in order; empty if the text has no such list. A blank value is left out, because no C# name can be made from it.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        if (ValueWords.QuotedLeads.IndexIn(text, out var end) < 0)
        {
            return [];
        }

        var values = new List<string>();
        for (var i = end; i < text.Length && IsQuote(text[i]);)
        {
            var close = i + 1;
            while (close < text.Length && !IsQuote(text[close]))
            {
                close++;
            }

            var value = text.Substring(i + 1, close - i - 1).Trim();
            if (value.Length > 0 && !values.Contains(value))
            {
                values.Add(value);
            }

            i = EndOfSeparator(text, close + 1);
        }

        return values;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”';

    private static int EndOfSeparator(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsQuote(text[end]))
        {
            var isWord = Words.IsLetter(text[end]);
            var length = !isWord ? 1 : ValueWords.QuotedJoints.PhraseIn(text.Substring(end)) is { } joint ? joint.Length - 1 : 0;
            if (length == 0 || (!isWord && text[end] is not (',' or ' ')))
            {
                return text.Length;
            }

            end += length;
        }

        return end;
    }
}
