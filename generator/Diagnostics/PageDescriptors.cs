using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0020 to DG0099: what reading a single page finds, its text apart (<see cref="MarkdownDescriptors"/>).</summary>
internal static class PageDescriptors
{
    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [];
}
