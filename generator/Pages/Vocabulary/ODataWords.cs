namespace DocGen.Pages.Vocabulary;

/// <summary>What pages of services that speak OData have.</summary>
internal static class ODataWords
{
    /// <summary>Annotations, and query options in an address.</summary>
    public static readonly PhraseList Marks = new(
        WordMatch.AnywhereInCase,
        ("@odata.", "\"@odata.type\": \"#library.shelf\""),
        ("?$", "GET /shelves?$top=5"),
        ("&$", "GET /shelves?size=5&$top=5"));

    /// <summary>Query options by their names, which may be names of variables of a script as well.</summary>
    public static readonly PhraseList Options = new(
        WordMatch.AnywhereInCase,
        ("$select", "It supports `$select`."),
        ("$expand", "It supports `$expand`."),
        ("$orderby", "It supports `$orderby`."),
        ("$filter", "It supports `$filter`."));
}
