namespace DocGen.Pages.Model;

/// <summary>What a value in a JSON representation looks like.</summary>
internal enum SampleKind
{
    Null,
    Boolean,
    Integer,
    Fraction,
    Text,
    Object,
}
