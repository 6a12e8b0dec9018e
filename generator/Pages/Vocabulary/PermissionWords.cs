namespace DocGen.Pages.Vocabulary;

/// <summary>How pages list the permissions of a request.</summary>
internal static class PermissionWords
{
    /// <summary>The head of the column of kinds.</summary>
    public static readonly PhraseList Heads = new(
        WordMatch.Anywhere,
        ("permission type", "Permission type"));

    /// <summary>The head of a column of resources, where a table has a row for each.</summary>
    public static readonly PhraseList Resources = new(
        WordMatch.Word,
        ("resource", "Supported resource"));

    /// <summary>Phrases that say that a kind is that of personal accounts.</summary>
    public static readonly PhraseList Personal = new(
        WordMatch.Anywhere,
        ("personal", "Delegated (personal account)"));

    /// <summary>How the label of delegated permissions begins.</summary>
    public static readonly PhraseList Delegated = new(
        WordMatch.Start,
        ("delegated", "Delegated (work or school account)"));

    /// <summary>How the label of application permissions begins.</summary>
    public static readonly PhraseList Application = new(
        WordMatch.Start,
        ("application", "Application"));
}
