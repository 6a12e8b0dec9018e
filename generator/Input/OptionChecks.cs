using System;
using System.Collections.Generic;
using System.Threading;
using DocGen.Diagnostics;
using DocGen.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Input;

/// <summary>
/// Finds options with values that they cannot have. Each is an error that names a value that would do, and that value is generated with,
/// so that the error stands alone and not among those of code that does not compile.
/// </summary>
internal static class OptionChecks
{
    private static readonly string[] s_options =
    [
        OptionNames.Namespace, OptionNames.ClientName, OptionNames.BaseUrl, OptionNames.ApiVersion,
        OptionNames.Include, OptionNames.Root, OptionNames.PageUrl, OptionNames.Visibility,
    ];

    /// <summary>Checks the values of all options; each that cannot be is a diagnostic.</summary>
    public static EquatableArray<AnchoredDiagnostic> Check(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = new List<AnchoredDiagnostic>();
        foreach (var name in s_options)
        {
            if (OptionText.Decoded(provider.GlobalOptions, name) is { } text)
            {
                Check(name, text, found);
            }
        }

        return found.ToEquatableArray();
    }

    /// <summary>Finds that a page outside the root has no address below DocGenPageUrl.</summary>
    /// <param name="path">The page's path relative to the root.</param>
    /// <param name="options">The options.</param>
    public static AnchoredDiagnostic PageOutsideRoot(string path, GeneratorOptions options)
    {
        var root = options.Root;
        for (var rest = path; rest.StartsWith(DocPath.Up, StringComparison.Ordinal) && root.Length > 1; rest = rest.Substring(DocPath.Up.Length))
        {
            root = root.Substring(0, root.LastIndexOf('/', root.Length - 2) + 1);
        }

        return Create("DocGenRoot", options.Root, $"outside of which is the page '{path}', so that DocGenPageUrl gives no link to it", root);
    }

    private static void Check(string name, string text, List<AnchoredDiagnostic> found)
    {
        var option = name.Substring(OptionNames.Prefix.Length + 1);
        var clean = OptionText.Clean(text);
        if (clean.Length < text.Length)
        {
            found.Add(Create(option, text, "which has characters that nobody sees", clean));
        }
        else if (name == OptionNames.ClientName && ClientNames.Problem(text) is { } problem)
        {
            found.Add(Create(option, text, problem, ClientNames.Choose(text)));
        }
    }

    private static AnchoredDiagnostic Create(string option, string value, string problem, string suggestion)
        => new(BuildDescriptors.OptionCannotBeId, "", -1, new(new[] { option, OptionText.Show(value), problem, OptionText.Show(suggestion) }));
}
