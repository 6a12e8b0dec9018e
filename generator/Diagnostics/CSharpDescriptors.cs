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
        "The C# name of the last segment of '{0}' is taken at its place; it is called '{1}'",
        Descriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.HelpRoot + "DG0200.md");

    /// <summary>DG0201. Arguments: the type, its C# name, the C# name that is taken.</summary>
    public static readonly DiagnosticDescriptor TypesMeet = new(
        "DG0201",
        "The type's C# name is taken",
        "The C# name of '{0}' would be '{2}', which is taken; it is called '{1}'",
        Descriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.HelpRoot + "DG0201.md");

    /// <summary>DG0202. Arguments: the enumeration, the member, the number.</summary>
    public static readonly DiagnosticDescriptor EnumValueRepeated = new(
        "DG0202",
        "Two members of an enumeration have one number",
        "The number {2} of '{1}' in '{0}' belongs to another member already; it gets the next free one",
        Descriptors.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Descriptors.HelpRoot + "DG0202.md");

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [SegmentsMeet, TypesMeet, EnumValueRepeated];
}
