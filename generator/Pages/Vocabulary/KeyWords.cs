namespace DocGen.Pages.Vocabulary;

/// <summary>Words about the keys of objects.</summary>
internal static class KeyWords
{
    /// <summary>Names of members whose objects have keys that the caller makes up: <c>"labels": {"team": "lids"}</c>,
    /// <c>"filter_vars": {"group": "boats"}</c>.</summary>
    public static readonly PhraseList OfCaller = new(
        WordMatch.Whole,
        ("labels", "labels"),
        ("annotations", "annotations"),
        ("tags", "tags"),
        ("headers", "headers"),
        ("metadata", "metadata"),
        ("env", "env"),
        ("environment", "environment"),
        ("variables", "variables"),
        ("vars", "vars"),
        ("selector", "selector"),
        ("metric", "metric"));
}
