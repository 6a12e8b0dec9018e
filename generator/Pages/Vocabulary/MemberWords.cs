namespace DocGen.Pages.Vocabulary;

/// <summary>How tables write the members of a type and the parameters of an operation.</summary>
internal static class MemberWords
{
    /// <summary>How the head of the first column begins where a table without a column of types is one of members.</summary>
    public static readonly PhraseList Heads = new(
        WordMatch.Start,
        ("propert", "Property"),
        ("name", "Name"),
        ("field", "Field"),
        ("attribute", "Attribute"),
        ("element", "Element"),
        ("argument", "Argument"),
        ("key", "Key"));

    /// <summary>How the head of a column of properties begins.</summary>
    public static readonly PhraseList PropertyHeads = new(
        WordMatch.Start,
        ("propert", "Properties"));

    /// <summary>How the head of a column of parameters begins.</summary>
    public static readonly PhraseList ParameterHeads = new(
        WordMatch.Start,
        ("parameter", "Parameter"));

    /// <summary>How the head of the first column begins where a table may be one of an enumeration's values.</summary>
    public static readonly PhraseList ValueHeads = new(
        WordMatch.Start,
        ("value", "Value"),
        ("member", "Member"),
        ("name", "Name"),
        ("propert", "Property"),
        ("key", "Key"),
        ("enum", "Enum member"));

    /// <summary>A cell that says that there is nothing to list.</summary>
    public static readonly PhraseList None = new(
        WordMatch.Whole,
        ("none", "None"));

    /// <summary>A name cell that stands for any name, so that it names no member: every object takes members that no table lists.</summary>
    public static readonly PhraseList AnyName = new(
        WordMatch.Whole,
        ("*", "*"),
        ("...", "..."),
        ("\u2026", "\u2026"));

    /// <summary>How a cell begins that says that a method gives nothing.</summary>
    public static readonly PhraseList NoResult = new(
        WordMatch.Start,
        ("no content", "No content"),
        ("none", "None"));

    /// <summary>A type cell that says that the member is a single object.</summary>
    public static readonly PhraseList Object = new(
        WordMatch.Whole,
        ("object", "object"));

    /// <summary>How a cell of the column "Required" begins if the member is required.</summary>
    public static readonly PhraseList Yes = new(
        WordMatch.Start,
        ("y", "Yes"),
        ("required", "Required"),
        ("true", "True"));

    /// <summary>How the first column of a table is headed that lists parameters and nothing else.</summary>
    public static readonly PhraseList QueryHeads = new(
        WordMatch.Whole,
        ("name", "Name"),
        ("parameter", "Parameter"),
        ("parameter name", "Parameter name"),
        ("query parameter", "Query parameter"),
        ("argument", "Argument"));

    /// <summary>A remark behind a name that says that it is required.</summary>
    public static readonly PhraseList RequiredRemark = new(
        WordMatch.Anywhere,
        ("(required", "width (required)"));

    /// <summary>A remark behind a name that says that it is optional.</summary>
    public static readonly PhraseList OptionalRemark = new(
        WordMatch.Anywhere,
        ("(optional", "width (optional)"));

    /// <summary>A remark beside a name that says that it is deprecated.</summary>
    public static readonly PhraseList DeprecatedRemark = new(
        WordMatch.Anywhere,
        ("deprecated", "width (deprecated)"));

    /// <summary>What follows a type where there may be no value.</summary>
    public static readonly PhraseList OrNull = new(
        WordMatch.Anywhere,
        (", or null", "[Lid](lid.md), or null if it is open"),
        (" or null", "Boolean or null"));
}
