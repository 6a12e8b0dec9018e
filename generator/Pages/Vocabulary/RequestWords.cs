namespace DocGen.Pages.Vocabulary;

/// <summary>How tables show request lines.</summary>
internal static class RequestWords
{
    /// <summary>Heads of the column of verbs.</summary>
    public static readonly PhraseList VerbHeads = new(
        WordMatch.Whole,
        ("method", "Method"),
        ("http method", "HTTP method"),
        ("request method", "Request method"),
        ("verb", "Verb"),
        ("http verb", "HTTP verb"));

    /// <summary>Heads of the column of addresses.</summary>
    public static readonly PhraseList AddressHeads = new(
        WordMatch.Whole,
        ("endpoint", "Endpoint"),
        ("path", "Path"),
        ("route", "Route"),
        ("address", "Address"));

    /// <summary>How other heads of the column of addresses end.</summary>
    public static readonly PhraseList AddressHeadEnds = new(
        WordMatch.End,
        ("uri", "Request URI"),
        ("url", "Request URL"));
}
