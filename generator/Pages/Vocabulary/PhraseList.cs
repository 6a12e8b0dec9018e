using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases by which pages say one and the same thing.</summary>
/// <param name="match">Where in a text each of them has to stand.</param>
/// <param name="rows">The phrases, each with a text that it was seen in.</param>
internal sealed class PhraseList(WordMatch match, params (string Phrase, string SeenIn)[] rows) : IVocabulary
{
    /// <summary>A search for so few phrases takes less time than finding the pairs of letters that a text has.</summary>
    private const int FewRows = 2;

    private readonly (string Phrase, string SeenIn)[] _rows = rows;
    private readonly LetterPairs[] _pairs = LetterPairs.OfAll(Array.ConvertAll(rows, static row => row.Phrase));
    private readonly uint _borders = match is WordMatch.Start or WordMatch.End ? BordersOf(match, rows) : 0;
    private readonly Dictionary<string, string>? _whole = match == WordMatch.Whole
        ? rows.ToDictionary(static row => row.Phrase, static row => row.Phrase, StringComparer.OrdinalIgnoreCase)
        : null;

    /// <inheritdoc/>
    public IEnumerable<(string Phrase, string SeenIn)> Rows => _rows;

    /// <summary>Whether one of the phrases stands in a text where it has to.</summary>
    public bool IsIn(string text) => PhraseIn(text) is not null;

    /// <inheritdoc/>
    [MethodImpl(Jit.HotLoop)]
    public string? PhraseIn(string text)
    {
        if (_whole is not null)
        {
            return _whole.TryGetValue(text, out var whole) ? whole : null;
        }

        var isInside = match is not (WordMatch.Start or WordMatch.End);
        if (!isInside && (text.Length == 0 || (_borders & BitOf(text[match == WordMatch.Start ? 0 : text.Length - 1])) == 0))
        {
            return null;
        }

        var pairs = isInside ? PairsOf(text) : default;
        for (var i = 0; i < _rows.Length; i++)
        {
            if ((!isInside || pairs.MayHold(_pairs[i])) && match.Matches(text, _rows[i].Phrase))
            {
                return _rows[i].Phrase;
            }
        }

        return null;
    }

    /// <summary>The first place where the first of the phrases stands that stands in the text at all; -1 if none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the phrase ends there.</param>
    [MethodImpl(Jit.HotLoop)]
    public int IndexIn(string text, out int end)
    {
        var pairs = PairsOf(text);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (!pairs.MayHold(_pairs[i]))
            {
                continue;
            }

            var phrase = _rows[i].Phrase;
            var at = match switch
            {
                WordMatch.Word => text.IndexOfWord(phrase),
                WordMatch.AnywhereInCase => text.IndexOf(phrase, StringComparison.Ordinal),
                _ => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase),
            };
            if (at >= 0)
            {
                end = at + phrase.Length;
                return at;
            }
        }

        end = -1;
        return -1;
    }

    /// <summary>Where the last phrase of a text ends, of all phrases and all their places; -1 if it has none.</summary>
    public int LastEndIn(string text)
    {
        var end = -1;
        var pairs = PairsOf(text);
        for (var i = 0; i < _rows.Length; i++)
        {
            var phrase = _rows[i].Phrase;
            var at = pairs.MayHold(_pairs[i]) ? text.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase) : -1;
            end = at < 0 ? end : Math.Max(end, at + phrase.Length);
        }

        return end;
    }

    private LetterPairs PairsOf(string text) => _rows.Length > FewRows ? LetterPairs.Of(text) : LetterPairs.KnownOf(text);

    /// <summary>The characters that a text has to start or end with, as a set of bits, case ignored: most texts do so with another one.</summary>
    private static uint BordersOf(WordMatch match, (string Phrase, string SeenIn)[] rows)
    {
        var borders = 0u;
        foreach (var (phrase, _) in rows)
        {
            borders |= BitOf(phrase[match == WordMatch.End ? phrase.Length - 1 : 0]);
        }

        return borders;
    }

    // Several characters share a bit, so that a bit only says that a text may start with a phrase. All characters outside ASCII have the same bit,
    // because they may differ from each other in case only.
    private static uint BitOf(char c) => c < '\u0080' ? 1u << (c & 31) : 1;
}
