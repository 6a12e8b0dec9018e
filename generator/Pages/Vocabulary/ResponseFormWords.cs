namespace DocGen.Pages.Vocabulary;

/// <summary>What pages say of the form of a response: that its members follow, or that it is not JSON.</summary>
internal static class ResponseFormWords
{
    /// <summary>What a sentence says in front of the list or table of the members of a response.</summary>
    public static readonly PhraseList MemberLeads = new(
        WordMatch.Anywhere,
        ("response attributes", "If it succeeds, it returns `200 OK` and the following response attributes:"),
        ("response fields", "It returns the following response fields:"),
        ("response body", "The following fields are possible in the JSON response body:"),
        ("response includes", "The response includes the following fields:"),
        ("response contains", "The response contains the following fields:"),
        ("response entry", "Each response entry in the results array contains the following attributes:"),
        ("response has the following", "The response has the following members:"),
        ("fields of the response", "The fields of the response are:"),
        ("returns the following fields", "It returns the following fields:"),
        ("returned with the following", "An object is returned with the following fields:"),
        ("following fields are returned", "The following fields are returned:"));

    /// <summary>Phrases that say that a response is a text or a file, and no JSON.</summary>
    public static readonly PhraseList RawBodies = new(
        WordMatch.Anywhere,
        ("plain text", "Returns the rendered lid in plain text."),
        ("plaintext", "Returns all errors as plaintext."),
        ("raw content", "Returns the raw contents of a file."),
        ("raw file", "Returns the raw file."),
        ("tarball", "Returns a tarball of all crates."),
        ("zip archive", "Returns a ZIP archive of the crates."),
        ("zip file", "Returns a ZIP file."),
        ("binary", "Returns the binary data of the picture."),
        ("as a file", "Returns the report as a file."));

    /// <summary>The media type of a body by the language of the fence that shows it.</summary>
    public static readonly WordTable<string> RawLanguages = new(
        new("text/plain", "text"),
        new("text/plain", "plaintext"),
        new("text/plain", "txt"),
        new("application/xml", "xml"),
        new("text/csv", "csv"),
        new("text/html", "html"));
}
