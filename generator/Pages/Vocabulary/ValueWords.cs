namespace DocGen.Pages.Vocabulary;

/// <summary>How descriptions list the values of an enumeration.</summary>
internal static class ValueWords
{
    /// <summary>The lead that forms write in front of the values that they found.</summary>
    public const string CanonicalLead = "Possible values: ";

    /// <summary>Words in front of a list of values.</summary>
    public static readonly PhraseList Leads = new(
        WordMatch.Anywhere,
        ("possible values", "Possible values are: `open`, `closed`."),
        ("possible value is", "The only possible value is `open`."),
        ("possible value are", "The possible value are `open`, `closed`."),
        ("supported values", "Supported values: `open`."),
        ("allowed values", "The allowed values: `open`, `closed`."),
        ("valid values", "Valid values: `open`."),
        ("one of the following", "One of the following: `open`, `closed`."),
        ("can be one of", "It can be one of `open`, `closed`."),
        ("following value", "It has the following values: `open`."),
        ("must be one of", "It must be one of `open`, `closed`."),
        ("one of:", "One of: `open`, `closed`."),
        ("one of", "One of `open` or `closed`."),
        ("possible types", "The possible types: `wood`, `steel`."),
        ("values are", "The values are `open`, `closed`."),
        ("values:", "Values: `open`, `closed`."),
        ("acceptable values", "Acceptable values include `open`."),
        ("valores possíveis", "Os valores possíveis são: `open`, `closed`."),
        ("possíveis valores", "Os possíveis valores são: `open`, `closed`."),
        ("valores com suporte", "Os valores com suporte são: `open`, `closed`."),
        ("valores posibles", "Los valores posibles son: `open`, `closed`."),
        ("posibles valores", "Los posibles valores son: `open`, `closed`."),
        ("valores admitidos", "Los valores admitidos son: `open`, `closed`."),
        ("valeurs possibles", "Les valeurs possibles sont : `open`, `closed`."),
        ("valeurs prises en charge", "Les valeurs prises en charge sont : `open`, `closed`."),
        ("mögliche werte", "Mögliche Werte: `open`, `closed`."),
        ("möglichen werte", "Die möglichen Werte sind: `open`, `closed`."),
        ("unterstützte werte", "Unterstützte Werte: `open`, `closed`."),
        ("available values", "Available values include `open`."),
        ("enum:", "Enum: `open`, `closed`."));

    /// <summary>Words of which one is in each of the leads: most texts have none and are passed over.</summary>
    public static readonly PhraseList Hints = new(
        WordMatch.Anywhere,
        ("value", "The values are `open`."),
        ("one of", "One of: `open`."),
        ("enum:", "Enum: `open`."),
        ("possible", "The possible types: `wood`."),
        ("valor", "Os valores são: `open`."),
        ("valeur", "Les valeurs sont : `open`."),
        ("werte", "Die Werte sind: `open`."));

    /// <summary>Words between a lead and the name of the member: "The values for **state** are".</summary>
    public static readonly PhraseList Prepositions = new(
        WordMatch.Whole,
        ("for", "for"),
        ("of", "of"),
        ("for the", "for the"),
        ("of the", "of the"));

    /// <summary>What follows the name of the member, and the list follows that.</summary>
    public static readonly PhraseList Verbs = new(
        WordMatch.Start,
        ("are", "are: `open`, `closed`."),
        ("is", "is `open`."),
        (":", ": `open`, `closed`."));

    /// <summary>Words between a lead and a list without any marker.</summary>
    public static readonly PhraseList PlainVerbs = new(
        WordMatch.Start,
        (" are ", " are open, closed."),
        (" is ", " is open or closed."));

    /// <summary>Verbs that may stand between a lead and the first value.</summary>
    public static readonly PhraseList LeadVerbs = new(
        WordMatch.Word,
        ("are", "for the state are"),
        ("is", "of it is"),
        ("include", "also include"));

    /// <summary>Other words that may stand between a lead and the first value.</summary>
    public static readonly PhraseList LeadArticles = new(
        WordMatch.Whole,
        ("s", "s"),
        ("the following", "the following"));

    /// <summary>Words that may stand between two values.</summary>
    public static readonly PhraseList Fillers = new(
        WordMatch.Whole,
        ("and", "and"),
        ("or", "or"),
        ("are", "are"),
        ("is", "is"),
        ("the", "the"),
        ("default", "default"),
        ("e", "e"),
        ("ou", "ou"),
        ("y", "y"),
        ("o", "o"),
        ("et", "et"),
        ("und", "und"),
        ("oder", "oder"));

    /// <summary>What stands in front of the value that is taken where none is sent.</summary>
    public static readonly PhraseList DefaultLeads = new(
        WordMatch.End,
        ("defaults to", "Defaults to"),
        ("default is", "The default is"),
        ("default value is", "The default value is"),
        ("by default", "It is open by default"),
        ("default", "Default"));

    /// <summary>The word between choices.</summary>
    public static readonly PhraseList ChoiceJoints = new(
        WordMatch.Word,
        ("or", ", or some "));

    /// <summary>The head of a table inside a text: "Value - Description".</summary>
    public static readonly PhraseList TableHeads = new(
        WordMatch.Whole,
        ("description", "Description"),
        ("meaning", "Meaning"));

    /// <summary>What a remark behind a value begins with.</summary>
    public static readonly PhraseList RemarkLeads = new(
        WordMatch.Start,
        ("for ", "for shelves that are full;"));

    /// <summary>Marks that end a remark in front of the next value.</summary>
    public static readonly PhraseList RemarkEnds = new(
        WordMatch.End,
        (";", "- it is full;"),
        (",", "- it is full,"),
        (", and", "- it is full, and"),
        (", or", "- it is full, or"),
        ("; and", "- it is full; and"),
        ("; or", "- it is full; or"));

    /// <summary>Words that join the last two of a list without markers.</summary>
    public static readonly PhraseList Joints = new(
        WordMatch.Anywhere,
        (" and ", "low, normal and high"),
        (" or ", "low, normal or high"));

    /// <summary>Words in front of a list whose only marks are its quotes.</summary>
    public static readonly PhraseList QuotedLeads = new(
        WordMatch.Anywhere,
        ("can be ", "It can be \"Draft\" or \"In Review\"."));

    /// <summary>Words that join quoted values.</summary>
    public static readonly PhraseList QuotedJoints = new(
        WordMatch.Start,
        ("or ", "or \"Open\""),
        ("and ", "and \"Open\""));

    /// <summary>A word that says that there may be no value, which is not a value of the enumeration.</summary>
    public static readonly PhraseList NoValue = new(
        WordMatch.Whole,
        ("null", "null"));

    /// <summary>How the heads of the first columns of enumeration tables begin.</summary>
    public static readonly PhraseList ValueHeads = new(
        WordMatch.Start,
        ("member", "Member name"),
        ("value", "Values"));

    /// <summary>How the first column of a table is headed that can only list the members of an enumeration.</summary>
    public static readonly PhraseList MemberHead = new(WordMatch.Whole, ("member", "Member"));
}
