using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0900 to DG0999, as far as the generator finds them; the others come from DocGen.targets.</summary>
internal static class BuildDescriptors
{
    /// <summary>The id of <see cref="OptionCannotBe"/>.</summary>
    public const string OptionCannotBeId = "DG0903";

    /// <summary>DG0903. Arguments: the option, its value, what is wrong with it, a value that would do.</summary>
    public static readonly DiagnosticDescriptor OptionCannotBe = new(
        OptionCannotBeId,
        "An option has an invalid value",
        "{0} is '{1}', {2}; '{3}' would do",
        DescriptorParts.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0903.md");

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [OptionCannotBe];
}
