using System;
using System.Collections.Generic;
using System.Linq;

namespace DocGen.Pages.Vocabulary;

/// <summary>Words with a meaning each. A row for the whole text comes before one for a part of it; of those for a part, the first one counts.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T> : IVocabulary
{
    private readonly WordRow<T>[] _rows;
    private readonly WordRow<T>[] _parts;
    private readonly Dictionary<string, WordRow<T>> _whole = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a table.</summary>
    /// <param name="rows">The rows; two rows for the same whole text are a defect and throw.</param>
    public WordTable(params WordRow<T>[] rows)
    {
        _rows = rows;
        _parts = Array.FindAll(rows, static row => row.Match != WordMatch.Whole);
        foreach (var row in rows)
        {
            if (row.Match == WordMatch.Whole)
            {
                _whole.Add(row.Phrase, row);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<(string Phrase, string SeenIn)> Rows => _rows.Select(static row => (row.Phrase, row.SeenIn));

    /// <summary>All rows, in order.</summary>
    public IReadOnlyList<WordRow<T>> All => _rows;

    /// <summary>Whether a row is this whole text as it stands.</summary>
    public bool HasWhole(string text) => _whole.ContainsKey(text);

    /// <summary>The row that recognizes a text; null if none does.</summary>
    public WordRow<T>? Find(string text)
    {
        if (_whole.TryGetValue(text, out var whole))
        {
            return whole;
        }

        foreach (var row in _parts)
        {
            if (row.Match.Matches(text, row.Phrase))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The first row of a meaning, which is the one that the generator itself writes.</summary>
    public WordRow<T> First(T meaning) => Array.Find(_rows, row => EqualityComparer<T>.Default.Equals(row.Meaning, meaning));

    /// <inheritdoc/>
    public string? PhraseIn(string text) => Find(text)?.Phrase;
}
