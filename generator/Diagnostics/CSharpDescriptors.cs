using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0200 to DG0299: what lowering to C# finds.</summary>
internal static class CSharpDescriptors
{
    /// <summary>DG0200. Arguments: the route, the C# name.</summary>
    public static readonly DiagnosticDescriptor SegmentsMeet = new(
        "DG0200",
        "Two path segments have one C# name",
        "The C# name of the last segment of '{0}' is used by another segment beside it, so this one is called '{1}'",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0200.md");

    /// <summary>DG0201. Arguments: the type, its C# name, the C# name that is taken.</summary>
    public static readonly DiagnosticDescriptor TypesMeet = new(
        "DG0201",
        "The type's C# name is taken",
        "The C# name of '{0}' would be '{2}', which is used already, so the type is called '{1}'",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0201.md");

    /// <summary>DG0202. Arguments: the enumeration, the member, the number.</summary>
    public static readonly DiagnosticDescriptor EnumValueRepeated = new(
        "DG0202",
        "Two members of an enumeration have one number",
        "The number {2} of '{1}' in '{0}' belongs to another member already, so the member gets the next free number",
        DescriptorParts.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0202.md");

    /// <summary>DG0210. Arguments: the number of entries, the limit.</summary>
    public static readonly DiagnosticDescriptor TooMuchCode = new(
        "DG0210",
        "The pages give more code than a compiler can take",
        "No type is generated, and methods take and return JSON of any shape: the pages describe {0} members and derived types, and the limit is {1}; "
            + "choose routes with DocGenInclude",
        DescriptorParts.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0210.md");

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [SegmentsMeet, TypesMeet, EnumValueRepeated, TooMuchCode];
}
