using System;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Looks for phrases in texts.</summary>
internal static class WordMatcher
{
    /// <summary>Whether a phrase stands in a text where it has to.</summary>
    public static bool Matches(this WordMatch match, string text, string phrase) => match switch
    {
        WordMatch.Whole => text.Is(phrase),
        WordMatch.Start => MayStart(text, phrase) && text.Starts(phrase),
        WordMatch.End => text.Ends(phrase),
        WordMatch.Word => text.HasWord(phrase),
        WordMatch.AnywhereInCase => text.IndexOf(phrase, StringComparison.Ordinal) >= 0,
        _ => text.Has(phrase),
    };

    /// <summary>Whether the first characters can be the same, case ignored: of the phrases that a text is asked about, most
    /// begin with another letter.</summary>
    private static bool MayStart(string text, string phrase) => text.Length >= phrase.Length && (phrase.Length == 0 || (text[0] | 32) == (phrase[0] | 32));
}
