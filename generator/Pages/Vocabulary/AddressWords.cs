namespace DocGen.Pages.Vocabulary;

/// <summary>How sentences state the address that all routes are appended to.</summary>
internal static class AddressWords
{
    /// <summary>What all of the words have in common, in both of its spellings: a page without it is not looked through.</summary>
    public const string Hint = "ase URL";

    /// <summary>Words in front of the address.</summary>
    public static readonly PhraseList Bases = new(
        WordMatch.Anywhere,
        ("base url:", "Base URL: `https://ferry.example/api/v2`"),
        ("base url is", "The base URL is `https://ferry.example/api/v2`."),
        ("base url for", "The base URL for all requests is `https://ferry.example/api/v2`."),
        ("base url of", "The base URL of the API is `https://ferry.example/api/v2`."));
}
