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
/// <param name="table">The words.</param>
/// <param name="id">The diagnostic for a text that is read as one of them.</param>
internal sealed class NearWords<T>(WordTable<T> table, string id)
{
    /// <summary>The shortest text that is compared: a shorter one resembles too many words.</summary>
    private const int ShortestText = 4;

    private readonly TextMemo<WordRow<T>[]> _near = new(text => text.Length < ShortestText || table.HasWhole(text)
        ? []
        : [.. table.All.Where(row => row.Match != WordMatch.End && Spelling.IsNear(text, row.Phrase.Trim()))]);

    /// <summary>
    /// The first row that is spelled almost like a text and fits its place; null if the text is a word of the table itself, or resembles none.
    /// </summary>
    /// <param name="text">The text, without punctuation around it.</param>
    /// <param name="fits">Whether what a row means can stand where the text stands.</param>
    public WordRow<T>? Find(string text, Func<WordRow<T>, bool> fits)
    {
        foreach (var row in _near.Of(text))
        {
            if (fits(row))
            {
                return row;
            }
        }

        return null;
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
        findings.Add(new(id, place, new([written.Plain, text])));
        return new([new TextRun(RunKind.Text, text)]) { Position = written.Position };
    }
}
