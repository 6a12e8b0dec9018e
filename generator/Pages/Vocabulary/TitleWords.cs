namespace DocGen.Pages.Vocabulary;

/// <summary>Words at the end of a title that say what kind of page it is and are not part of the name.</summary>
internal static class TitleWords
{
    /// <summary>Endings of titles of enumerations.</summary>
    public static readonly PhraseList Enum = new(
        WordMatch.End,
        (" enumeration type", "shelfKind enumeration type"),
        (" enum type", "shelfKind enum type"),
        (" enumeration", "shelfKind enumeration"),
        (" enum", "shelfKind enum"),
        (" enumerated type", "shelfKind enumerated type"));

    /// <summary>Endings of titles of types.</summary>
    public static readonly PhraseList Resource = new(
        WordMatch.End,
        (" resource type", "shelf resource type"),
        (" resouce type", "shelf resouce type"),
        (" complex type", "shelf complex type"),
        (" entity type", "shelf entity type"),
        (" resource", "shelf resource"),
        (" facet", "shelf facet"),
        (" complextype", "shelf complextype"),
        (" object type", "shelf object type"),
        (" type", "shelf type"),
        (" entity", "shelf entity"),
        (" resources", "shelf resources"));
}
