using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>Finds the word of a table that a misspelt text was meant to be, and puts it in the text's place with a warning.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class NearWords<T>
{
    /// <summary>The shortest text that is compared: a shorter one resembles too many words.</summary>
    private const int ShortestText = 4;

    private readonly WordTable<T> _table;
    private readonly string _id;
    private readonly WordRow<T>[] _rows;
    private readonly SpelledPhrase[] _phrases;
    private readonly int _longest;
    private readonly TextMemo<WordRow<T>[]> _near;

    /// <summary>Creates a finder of the words of a table.</summary>
    /// <param name="table">The words.</param>
    /// <param name="id">The diagnostic for a text that is read as one of them.</param>
    public NearWords(WordTable<T> table, string id)
    {
        _table = table;
        _id = id;
        _rows = [.. table.All.Where(static row => row.Match != WordMatch.End)];
        _phrases = Array.ConvertAll(_rows, static row => new SpelledPhrase(row.Phrase.Trim()));
        _longest = _phrases.Max(static phrase => phrase.Text.Length);
        _near = new(FindAll);
    }

    /// <summary>
    /// The first row that is spelled almost like a text and fits its place; null if the text is a word of the table itself, or resembles none.
    /// </summary>
    /// <param name="text">The text, without punctuation around it.</param>
    /// <param name="fits">Whether what a row means can stand where the text stands.</param>
    public WordRow<T>? Find(string text, Func<WordRow<T>, bool> fits)
    {
        if (text.Length < ShortestText || text.Length > _longest + SpelledPhrase.MaxSlips)
        {
            return null;
        }

        foreach (var row in _near.Of(text))
        {
            if (fits(row))
            {
                return row;
            }
        }

        return null;
    }

    private WordRow<T>[] FindAll(string text)
    {
        var near = new List<WordRow<T>>();
        var written = new SpelledPhrase(text);
        for (var i = 0; i < _rows.Length && (i > 0 || !_table.HasWhole(text)); i++)
        {
            if (Spelling.IsNear(written, _phrases[i]))
            {
                near.Add(_rows[i]);
            }
        }

        return near.Count == 0 ? [] : near.ToArray();
    }

    /// <summary>The text of a row, at the place of the text that is read as it; reports that it is.</summary>
    /// <param name="written">The text as the page has it.</param>
    /// <param name="place">The place of the text.</param>
    /// <param name="row">The row that the text is read as.</param>
    /// <param name="findings">Receives the diagnostic.</param>
    public RichText Replace(RichText written, TextPosition place, WordRow<T> row, List<PendingDiagnostic> findings)
    {
        // "Description" of "Description of the member", where a row is only the start of what it was seen in.
        var text = row.Match == WordMatch.Start ? row.SeenIn.Substring(0, row.Phrase.TrimEnd().Length) : row.SeenIn;
        findings.Add(new(_id, place, new([written.Plain, text])));
        return new([new TextRun(RunKind.Text, text)]) { Position = written.Position };
    }
}
