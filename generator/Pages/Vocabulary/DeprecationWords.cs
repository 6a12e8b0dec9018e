namespace DocGen.Pages.Vocabulary;

/// <summary>How a page says that it is deprecated as a whole.</summary>
internal static class DeprecationWords
{
    /// <summary>A part of a word that every such text holds.</summary>
    public static readonly PhraseList Stem = new(
        WordMatch.Anywhere,
        ("deprecat", "Use of this API is deprecated."));

    /// <summary>Marks in the title.</summary>
    public static readonly PhraseList TitleMarks = new(
        WordMatch.Anywhere,
        ("(deprecated)", "Get shelf (deprecated)"),
        ("[deprecated]", "Get shelf [deprecated]"));

    /// <summary>How a sentence about the page begins that needs no more words.</summary>
    public static readonly PhraseList Leads = new(
        WordMatch.Start,
        ("deprecated", "Deprecated since last year."));

    /// <summary>How a sentence begins that may be about the page.</summary>
    public static readonly PhraseList Subjects = new(
        WordMatch.Start,
        ("this ", "This API is deprecated."));

    /// <summary>Words that make such a sentence one about a part of the page.</summary>
    public static readonly PhraseList Parts = new(
        WordMatch.Word,
        ("property", "The width property is deprecated."),
        ("properties", "These properties are deprecated."),
        ("parameter", "The parameter is deprecated."),
        ("member", "The member is deprecated."),
        ("value", "The value is deprecated."));
}
