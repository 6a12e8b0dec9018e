namespace DocGen.CSharp;

/// <summary>The ids of what lowering reports.</summary>
internal static class CSharpDiagnosticIds
{
    /// <summary>DG0200: two path segments after one node have one C# name.</summary>
    public const string SegmentsMeet = "DG0200";

    /// <summary>DG0201: two types have one C# name.</summary>
    public const string TypesMeet = "DG0201";

    /// <summary>DG0202: two members of an enumeration have one number.</summary>
    public const string EnumValueRepeated = "DG0202";

    /// <summary>DG0210: the pages give more code than a compiler can take.</summary>
    public const string TooMuchCode = "DG0210";
}
