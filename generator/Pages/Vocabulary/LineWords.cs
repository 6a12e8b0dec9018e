namespace DocGen.Pages.Vocabulary;

/// <summary>What pages say of responses that are read line by line.</summary>
internal static class LineWords
{
    /// <summary>Phrases that say that the response has a value in each line, and maybe no end.</summary>
    public static readonly PhraseList Responses = new(
        WordMatch.Anywhere,
        ("newline-delimited", "The endpoints return newline-delimited JSON."),
        ("new line delimited", "A stream of new line delimited JSON."),
        ("separated with new lines", "The events are separated with new lines."),
        ("separated by new lines", "The events are separated by new lines."),
        ("one json object per line", "The answer has one JSON object per line."));
}
