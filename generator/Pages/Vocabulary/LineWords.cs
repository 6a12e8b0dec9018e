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
        ("one json object per line", "The answer has one JSON object per line."),
        ("stream of json objects", "The response is a stream of JSON objects."),
        ("stream of json messages", "It returns a stream of JSON messages."),
        ("stream of events", "Returns a stream of events."),
        ("server-sent events", "Reports progress as server-sent events."),
        ("via streaming", "Gets events in real time via streaming."),
        ("returns a live stream", "Returns a live stream of the statistics."));

    /// <summary>The media types of bodies that are JSON values one after the other.</summary>
    public static readonly PhraseList MediaTypes = new(
        WordMatch.Whole,
        ("application/x-ndjson", "application/x-ndjson"),
        ("application/ndjson", "application/ndjson"),
        ("application/jsonl", "application/jsonl"),
        ("application/jsonlines", "application/jsonlines"),
        ("application/x-json-stream", "application/x-json-stream"),
        ("application/stream+json", "application/stream+json"),
        ("application/json-seq", "application/json-seq"),
        ("text/event-stream", "text/event-stream"));
}
