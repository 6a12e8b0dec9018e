namespace DocGen.Pages.Vocabulary;

/// <summary>What pages of services that speak OData have.</summary>
internal static class ODataWords
{
    /// <summary>Annotations and query options, as they are written.</summary>
    public static readonly PhraseList Marks = new(
        WordMatch.AnywhereInCase,
        ("@odata.", "\"@odata.type\": \"#library.shelf\""),
        ("?$", "GET /shelves?$top=5"),
        ("&$", "GET /shelves?size=5&$top=5"),
        ("$select", "It supports `$select`."),
        ("$expand", "It supports `$expand`."),
        ("$orderby", "It supports `$orderby`."),
        ("$filter", "It supports `$filter`."));
}
