using System.Collections.Generic;

namespace DocGen.Pages.Vocabulary;

/// <summary>A table of words or phrases that pages use. Every row names a text that it was seen in, and a test holds the table to all of them.</summary>
internal interface IVocabulary
{
    /// <summary>The phrase of each row with the text that it was seen in, in order.</summary>
    IEnumerable<(string Phrase, string SeenIn)> Rows { get; }

    /// <summary>The phrase of the row that recognizes a text; null if none does.</summary>
    string? PhraseIn(string text);
}
