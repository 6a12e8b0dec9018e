namespace DocGen.Pages.Vocabulary;

/// <summary>Words of the front matter for the kind of a page.</summary>
internal static class FrontMatterWords
{
    /// <summary>The key of the kind of page.</summary>
    public const string KindKey = "doc_type";

    /// <summary>Kinds of pages that describe a type.</summary>
    public static readonly PhraseList Resource = new(
        WordMatch.Start,
        ("resource", "resourcePageType"));

    /// <summary>Kinds of pages that describe an operation.</summary>
    public static readonly PhraseList Operation = new(
        WordMatch.Start,
        ("api", "apiPageType"));

    /// <summary>Kinds of pages that describe an enumeration.</summary>
    public static readonly PhraseList Enum = new(
        WordMatch.Start,
        ("enum", "enumPageType"));

    /// <summary>Kinds of pages that describe nothing of the API itself.</summary>
    public static readonly PhraseList Concept = new(
        WordMatch.Start,
        ("concept", "conceptualPageType"));
}
