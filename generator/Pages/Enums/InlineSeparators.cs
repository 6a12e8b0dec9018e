using System.Globalization;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Enums;

/// <summary>Decides which text may stand in front of a list of values and between its items.</summary>
internal static class InlineSeparators
{
    /// <summary>The length of the text behind the phrase that still belongs to it: "are", "for x are", ":", "the following".</summary>
    public static int LeadIn(string text, out long? number)
    {
        number = null;
        var colon = text.IndexOf(':');
        var start = colon >= 0 && text.IndexOf('.', 0, colon) < 0 && colon < 90 ? colon + 1 : 0;
        if (start > 0)
        {
            return IsSeparator(text.Substring(start), out number) ? text.Length : start;
        }

        // "Possible values are `a`": no colon, so that only a few words may stand between.
        var trimmed = text.TrimEndAny(" :\"'");
        if (trimmed.IndexOf('.') >= 0 || trimmed.IndexOf(',') >= 0)
        {
            return IsSeparator(text, out number) ? text.Length : 0;
        }

        var hasVerb = trimmed.Length < 50 && (trimmed.Trim() is "" || ValueWords.LeadVerbs.IsIn(trimmed) || ValueWords.LeadArticles.IsIn(trimmed.Trim()));
        return hasVerb || IsSeparator(text, out number) ? text.Length : StartOfPlain(text);
    }

    private static int StartOfPlain(string text) => ValueWords.PlainVerbs.PhraseIn(text)?.Length ?? 0;

    /// <summary>Whether a text between two values is only punctuation, "and", "or", a remark in parentheses, a number with a dash.</summary>
    public static bool IsSeparator(string text, out long? number)
    {
        number = null;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            switch (text[i])
            {
                case '.':
                    return false;
                case '(':
                    i = text.IndexOf(')', i);
                    if (i < 0)
                    {
                        return false;
                    }

                    break;
                case var c when Words.IsWordCharacter(c):
                    while (i + 1 < text.Length && Words.IsWordCharacter(text[i + 1]))
                    {
                        i++;
                    }

                    var word = text.Substring(start, i + 1 - start);
                    if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                    {
                        number = value;
                    }
                    else if (!ValueWords.Fillers.IsIn(word))
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }
}
