namespace DocGen.Pages.Vocabulary;

/// <summary>A row of a table of words.</summary>
/// <typeparam name="T">What a word means.</typeparam>
/// <param name="Meaning">What the phrase means.</param>
/// <param name="Match">Where in a text it has to stand.</param>
/// <param name="Phrase">The phrase, in lower case.</param>
/// <param name="SeenIn">A text in which pages have it.</param>
internal sealed record WordRow<T>(T Meaning, WordMatch Match, string Phrase, string SeenIn)
{
    /// <summary>A word or phrase that is the whole text, which is then the text that it was seen in.</summary>
    public WordRow(T meaning, string text)
        : this(meaning, WordMatch.Whole, text.ToLowerInvariant(), text)
    {
    }
}
