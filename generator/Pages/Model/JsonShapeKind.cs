namespace DocGen.Pages.Model;

/// <summary>What JSON of an example shows of a value, as far as it would be the same for other values.</summary>
internal enum JsonShapeKind
{
    /// <summary>Null, an empty array or a placeholder, which show nothing of the type.</summary>
    Unknown,
    Boolean,

    /// <summary>A whole number that a 64-bit integer holds.</summary>
    Integer,

    /// <summary>A whole number that a 64-bit integer does not hold.</summary>
    LargeInteger,
    Fraction,

    /// <summary>A text without characters: that of any kind of text may be empty.</summary>
    EmptyText,
    Text,

    /// <summary>A text in the form of RFC 3339, <c>2024-05-01T10:00:00Z</c>.</summary>
    Time,

    /// <summary>A text such as <c>2024-05-01</c>.</summary>
    Date,

    /// <summary>A text that names a type and is not a value: <c>"String (timestamp)"</c>, <c>&lt;integer&gt;</c>.</summary>
    TypeWord,
    Object,
    Array,

    /// <summary>Examples show values that no single type holds.</summary>
    Mixed,
}
