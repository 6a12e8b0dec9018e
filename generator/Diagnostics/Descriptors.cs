using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>All diagnostics by id. Each stage lists its own in a class beside this one.</summary>
internal static class Descriptors
{
    /// <summary>DG0000: a defect of DocGen itself; only the page or file at hand is lost.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        "DG0000",
        "Internal error",
        "DocGen failed on '{0}', so no code is generated from it: {1}",
        DescriptorParts.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DescriptorParts.HelpRoot + "DG0000.md");

    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> s_byId = new(Collect);

    /// <summary>All descriptors.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => s_byId.Value.Values;

    /// <summary>The descriptor of an id; an id that nobody declared is an internal error.</summary>
    public static DiagnosticDescriptor Find(string id) => s_byId.Value.TryGetValue(id, out var descriptor) ? descriptor : InternalError;

    private static Dictionary<string, DiagnosticDescriptor> Collect()
    {
        var byId = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal) { [InternalError.Id] = InternalError };
        foreach (var list in new[] { MarkdownDescriptors.All, PageDescriptors.All, ApiDescriptors.All, CSharpDescriptors.All, BuildDescriptors.All })
        {
            foreach (var descriptor in list)
            {
                byId.Add(descriptor.Id, descriptor);
            }
        }

        return byId;
    }
}
