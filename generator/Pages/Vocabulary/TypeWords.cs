namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases about types in prose.</summary>
internal static class TypeWords
{
    /// <summary>Phrases that say that a type is open.</summary>
    public static readonly PhraseList OpenSentences = new(
        WordMatch.Anywhere,
        ("is an open type", "This is an open type."),
        ("é um tipo aberto", "Este recurso é um tipo aberto."),
        ("es un tipo abierto", "Este recurso es un tipo abierto."),
        ("est un type ouvert", "Cette ressource est un type ouvert."));

    /// <summary>How a sentence about an open type begins.</summary>
    public static readonly PhraseList OpenLeads = new(
        WordMatch.Start,
        ("properties of an open type", "Properties of an open type can be added."));

    /// <summary>How an introduction of an abstract type begins.</summary>
    public static readonly PhraseList AbstractLeads = new(
        WordMatch.Start,
        ("an abstract", "An abstract base of all parts."),
        ("abstract ", "Abstract base of all parts."));

    /// <summary>Phrases that say that a type is abstract.</summary>
    public static readonly PhraseList AbstractSentences = new(
        WordMatch.Anywhere,
        ("this is an abstract", "This is an abstract base."),
        ("is an abstract type", "A part is an abstract type."),
        ("is an abstract base", "A part is an abstract base."),
        ("is abstract", "This type is abstract."));

    /// <summary>Phrases that say that a whole table is inherited.</summary>
    public static readonly PhraseList Inherited = new(
        WordMatch.Anywhere,
        ("inherited", "The following properties are inherited from [part](part.md)."));

    /// <summary>The end of a heading above the properties of the type that it names.</summary>
    public static readonly PhraseList OwnProperties = new(
        WordMatch.End,
        (" properties", "shelf properties"));

    /// <summary>Words at the end of a heading that say that its section describes a type, and are not part of the name.</summary>
    public static readonly PhraseList Kinds = new(
        WordMatch.Whole,
        ("resource", "resource"),
        ("resources", "resources"),
        ("type", "type"),
        ("object", "object"),
        ("objects", "objects"),
        ("structure", "structure"),
        ("schema", "schema"),
        ("entity", "entity"),
        ("facet", "facet"),
        ("complex", "complex"),
        ("complextype", "complextype"),
        ("enum", "enum"),
        ("enumeration", "enumeration"));

    /// <summary>Words that say that a section lists the values of an enumeration.</summary>
    public static readonly PhraseList Enums = new(
        WordMatch.Word,
        ("enum", "The shelfKind enum."),
        ("enumeration", "An enumeration."));

    /// <summary>Type cells that say that the row lists the values of an enumeration without a name.</summary>
    public static readonly PhraseList EnumKinds = new(
        WordMatch.Whole,
        ("enum", "enum"),
        ("enumeration", "Enumeration"));

    /// <summary>Type cells that only name a shape of JSON.</summary>
    public static readonly PhraseList Shapes = new(
        WordMatch.Whole,
        ("array", "array"),
        ("object", "object"),
        ("list", "list"),
        ("collection", "collection"),
        ("array of objects", "array of objects"),
        ("array of object", "array of object"));

    /// <summary>How the column is headed that holds the numbers in a table of what each number stands for.</summary>
    public static readonly PhraseList NumberHeads = new(
        WordMatch.Whole,
        ("value", "Value"),
        ("id", "ID"),
        ("number", "Number"),
        ("code", "Code"));

    /// <summary>The word behind the number in a cell that says how many bytes a part of a packet has.</summary>
    public static readonly PhraseList ByteUnits = new(
        WordMatch.Whole,
        ("byte", "byte"),
        ("bytes", "bytes"));

    /// <summary>Type cells that only say that there are several values.</summary>
    public static readonly PhraseList Lists = new(
        WordMatch.Whole,
        ("array", "array"),
        ("arrays", "arrays"),
        ("list", "list"),
        ("array of hashes", "array of hashes"));

    /// <summary>Phrases with which a type cell of a dictionary begins.</summary>
    public static readonly PhraseList Maps = new(
        WordMatch.Start,
        ("map", "map of string to shelf"),
        ("dictionary", "dictionary of shelves"),
        ("dict", "dict[string, shelf]"),
        ("hash of", "hash of shelves"),
        ("hash<", "hash<string, shelf>"));

    /// <summary>Words of a type cell that say that it is a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Whole,
        ("collection", "Collection"),
        ("array", "array"),
        ("collections", "collections"));

    /// <summary>The end of the text of a link to the type of a collection's items.</summary>
    public static readonly PhraseList CollectionEnds = new(
        WordMatch.End,
        (" collection", "shelf collection"));

    /// <summary>Words in front of the type of a collection's items in an annotation.</summary>
    public static readonly PhraseList CollectionLeads = new(
        WordMatch.Start,
        ("collection of ", "Collection of shelf"));

    /// <summary>Formats of a time that is written as a text.</summary>
    public static readonly PhraseList TimeTexts = new(
        WordMatch.Whole,
        ("iso8601", "ISO8601"),
        ("rfc3339", "RFC3339"));

    /// <summary>Words for a time that is written as the number of seconds since 1970.</summary>
    public static readonly PhraseList TimeNumbers = new(
        WordMatch.Whole,
        ("unix", "Unix"),
        ("unix_timestamp", "unix_timestamp"),
        ("unixtime", "unixtime"));

    /// <summary>Words of a type cell that have no meaning for the type.</summary>
    public static readonly PhraseList Noise = new(
        WordMatch.Whole,
        ("resource", "resource"),
        ("enum", "enum"),
        ("enumeration", "enumeration"),
        ("optional", "optional"),
        ("required", "required"),
        ("type", "type"),
        ("entity", "entity"),
        ("facet", "facet"),
        ("complex", "complex"),
        ("untyped", "untyped"),
        ("iso8601", "ISO8601"),
        ("rfc3339", "RFC3339"),
        ("readonly", "readonly"),
        ("read-only", "read-only"),
        ("a", "a"),
        ("an", "an"),
        ("the", "the"),
        ("of", "of"),
        ("objects", "objects"),
        ("values", "values"),
        ("unknown", "unknown"),
        ("resources", "resources"),
        ("nullable", "nullable"),
        ("null", "null"),
        ("unsigned", "unsigned"),
        ("signed", "signed"));
}
