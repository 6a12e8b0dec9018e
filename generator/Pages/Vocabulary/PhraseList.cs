using System.Collections.Generic;
using System;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases by which pages say one and the same thing.</summary>
/// <param name="match">Where in a text each of them has to stand.</param>
/// <param name="rows">The phrases, each with a text that it was seen in.</param>
internal sealed class PhraseList(WordMatch match, params (string Phrase, string SeenIn)[] rows) : IVocabulary
{
    private readonly (string Phrase, string SeenIn)[] _rows = rows;

    /// <inheritdoc/>
    public IEnumerable<(string Phrase, string SeenIn)> Rows => _rows;

    /// <summary>Whether one of the phrases stands in a text where it has to.</summary>
    public bool IsIn(string text) => PhraseIn(text) is not null;

    /// <inheritdoc/>
    public string? PhraseIn(string text)
    {
        foreach (var (phrase, _) in _rows)
        {
            if (match.Matches(text, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>The first place behind a start where one of the phrases stands, and where it ends; of several at one place the first of the list. -1 if there is none.</summary>
    public int IndexIn(string text, out int end, int start = 0)
    {
        var (index, length) = (-1, 0);
        foreach (var (phrase, _) in _rows)
        {
            var at = match == WordMatch.Word ? text.IndexOfWord(phrase, start) : text.IndexOf(phrase, start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (index < 0 || at < index))
            {
                (index, length) = (at, phrase.Length);
            }
        }

        end = index + length;
        return index;
    }
}
