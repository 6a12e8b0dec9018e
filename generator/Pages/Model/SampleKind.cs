namespace DocGen.Pages.Model;

/// <summary>What a value in a JSON representation looks like.</summary>
internal enum SampleKind
{
    /// <summary>Nothing that tells of a type: null, or an array without items.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of no more than 32 bits.</summary>
    Integer,

    /// <summary>A whole number of more than 32 bits.</summary>
    LongInteger,

    /// <summary>A whole number of more than 64 bits.</summary>
    LargeInteger,

    /// <summary>A number with a fraction or an exponent.</summary>
    Fraction,

    /// <summary>A text.</summary>
    Text,

    /// <summary>An object.</summary>
    Object,

    /// <summary>Values of several kinds, or arrays, in an array.</summary>
    Mixed,
}
