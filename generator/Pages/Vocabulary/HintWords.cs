namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases by which descriptions mention facts about their members.</summary>
internal static class HintWords
{
    /// <summary>Phrases that say that a member is read only. In other letters the words may speak of something else.</summary>
    public static readonly PhraseList ReadOnly = new(
        WordMatch.AnywhereInCase,
        ("Read-only", "Read-only."),
        ("Read-Only", "Read-Only. Set by the service."),
        ("Read only", "Read only."),
        ("is read-only.", "It is read-only."),
        ("Somente leitura", "Somente leitura."),
        ("Solo lectura", "Solo lectura."),
        ("Lecture seule", "Lecture seule."),
        ("Schreibgeschützt", "Schreibgeschützt."));

    /// <summary>Phrases that say that a member is the key.</summary>
    public static readonly PhraseList Key = new(
        WordMatch.Anywhere,
        ("key of the", "The key of the shelf."));

    /// <summary>Phrases that say that a member is the key, as a sentence of its own.</summary>
    public static readonly PhraseList KeySentence = new(
        WordMatch.AnywhereInCase,
        ("Key.", "Key. Not nullable."));

    /// <summary>Phrases that say that a member is the key, and nothing else.</summary>
    public static readonly PhraseList KeyAlone = new(
        WordMatch.Whole,
        ("key", "Key"));

    /// <summary>Phrases that say that several values may be combined.</summary>
    public static readonly PhraseList MultiValued = new(
        WordMatch.Anywhere,
        ("multi-valued", "A multi-valued enumeration."),
        ("multivalued", "A multivalued property."),
        ("bitwise", "A bitwise sum of these."),
        ("more than one value", "It may have more than one value."),
        ("can be combined", "They can be combined."),
        ("combination of", "Any combination of `a` and `b`."),
        ("comma-separated list of", "A comma-separated list of `a`, `b`."),
        ("one or more of the following", "One or more of the following: `a`."),
        ("multiple values", "It takes multiple values."));

    /// <summary>Words that say that the values of a list are sent as one text.</summary>
    public static readonly PhraseList CommaSeparated = new(
        WordMatch.Anywhere,
        ("comma-separated", "A comma-separated list of names."),
        ("comma separated", "Comma separated names."),
        ("separated by comma", "The names, separated by commas."),
        ("delimited by comma", "The names, delimited by commas."),
        ("comma-delimited", "A comma-delimited list."));

    /// <summary>Words that say that several values may be combined.</summary>
    public static readonly PhraseList MultiValuedWords = new(
        WordMatch.Word,
        ("flags", "The flags of a shelf."));

    /// <summary>What says that a name may stand for several: "the architecture(s) for which".</summary>
    public static readonly PhraseList OptionalPlural = new(
        WordMatch.Anywhere,
        ("(s)", "The material(s) that it is made of."));

    /// <summary>Where the plural in parentheses speaks of the values themselves.</summary>
    public static readonly PhraseList OptionalPluralOfValues = new(
        WordMatch.End,
        ("value", "The possible value"));

    /// <summary>Phrases that say that a member is required, as a sentence of its own.</summary>
    public static readonly PhraseList Required = new(
        WordMatch.Whole,
        ("required", "Required"),
        ("obrigatório", "Obrigatório"),
        ("obrigatória", "Obrigatória"),
        ("obligatorio", "Obligatorio"),
        ("obligatoire", "Obligatoire"),
        ("erforderlich", "Erforderlich"));

    /// <summary>Sentences that say that a parameter is required, if they do not go on with a condition.</summary>
    public static readonly PhraseList RequiredSentences = new(
        WordMatch.Anywhere,
        ("this is required", "This is required to find the shelf."),
        ("this parameter is required", "This parameter is required."),
        ("this field is required", "This field is required."),
        ("this argument is required", "This argument is required."),
        ("argument must be provided", "At least one `id` argument must be provided."),
        ("parameter must be provided", "The parameter must be provided."),
        ("must always be provided", "It must always be provided."));

    /// <summary>How a sentence goes on behind the name of a parameter that it requires.</summary>
    public static readonly PhraseList RequiredNames = new(
        WordMatch.Start,
        ("query parameter is required", "query parameter is required and names a shelf."),
        ("parameter is required", "parameter is required."),
        ("argument is required", "argument is required."),
        ("field is required", "field is required."),
        ("attribute is required", "attribute is required."));

    /// <summary>How a sentence goes on that says when something is required.</summary>
    public static readonly PhraseList Conditions = new(
        WordMatch.Start,
        ("if ", "if the shelf is full"),
        ("when ", "when the shelf is full"),
        ("unless ", "unless the shelf is full"),
        ("only ", "only for full shelves"),
        ("for ", "for full shelves"));

    /// <summary>Phrases that say that a member is optional, as a sentence of its own.</summary>
    public static readonly PhraseList Optional = new(
        WordMatch.Whole,
        ("optional", "Optional"),
        ("opcional", "Opcional"),
        ("facultatif", "Facultatif"));

    /// <summary>How a sentence begins that says of all parameters whether they are required.</summary>
    public static readonly PhraseList AllParameters = new(
        WordMatch.Start,
        ("all parameters", "All parameters are optional."),
        ("all fields", "All fields are optional."),
        ("all arguments", "All arguments are optional."),
        ("all attributes", "All attributes are optional."));

    /// <summary>Words of such a sentence that say that they are not.</summary>
    public static readonly PhraseList OptionalWords = new(
        WordMatch.Word,
        ("optional", "All parameters are optional and may be null."));

    /// <summary>Words in front of the names that such a sentence excepts.</summary>
    public static readonly PhraseList Exceptions = new(
        WordMatch.Word,
        ("except", "All fields except `title` are optional."),
        ("excluding", "All fields are optional excluding `title`."),
        ("apart from", "All fields are optional apart from `title`."),
        ("other than", "All fields other than `title` are optional."));

    /// <summary>How a description of a deprecated member begins.</summary>
    public static readonly PhraseList DeprecatedLeads = new(
        WordMatch.Start,
        ("deprecated", "Deprecated. Use width."));

    /// <summary>Phrases that say that a member is deprecated.</summary>
    public static readonly PhraseList Deprecated = new(
        WordMatch.Anywhere,
        ("property is deprecated", "This property is deprecated."),
        ("property will be deprecated", "The property will be deprecated."),
        ("property has been deprecated", "The property has been deprecated."),
        ("(deprecated)", "Its width (deprecated)."),
        ("[deprecated]", "[deprecated] Its width."),
        ("relationship is deprecated", "The relationship is deprecated."));

    /// <summary>How a description of a deprecated member ends.</summary>
    public static readonly PhraseList DeprecatedEnds = new(
        WordMatch.End,
        ("deprecated.", "Its width. Deprecated."));
}
