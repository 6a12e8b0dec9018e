using System;
using System.Collections.Generic;
using System.Threading;
using DocGen.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Input;

/// <summary>Reads the options once, so that the provider itself, which is new in every run, goes no further.</summary>
internal static class OptionsReader
{
    /// <summary>The namespace when neither the option nor the project names a usable one.</summary>
    private const string FallbackNamespace = "DocGen.Api";

    // Not the comma: it stands between the arguments of a function's route.
    private static readonly char[] s_listSeparators = [';', '\n', '\r'];

    /// <summary>Decodes the options and fills in the defaults.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var global = provider.GlobalOptions;
        return new GeneratorOptions
        {
            Namespace = ReadNamespace(global),
            ClientName = ClientNames.Choose(Text(global, OptionNames.ClientName)),
            BaseUrl = Text(global, OptionNames.BaseUrl)?.TrimEnd('/'),
            ApiVersion = Text(global, OptionNames.ApiVersion) is { } version && !IsAll(version) ? version : null,
            Include = List(Text(global, OptionNames.Include)),
            Root = DocPath.Directory(Text(global, OptionNames.Root) ?? OptionText.Raw(global, OptionNames.ProjectDirectory)),
            PackageUri = Text(global, OptionNames.PackageUri) ?? "",
            PageUrl = Text(global, OptionNames.PageUrl),
            IsStrictJson = string.Equals(Text(global, OptionNames.StrictJson), "true", StringComparison.OrdinalIgnoreCase),
            IsInternal = string.Equals(Text(global, OptionNames.Visibility), "internal", StringComparison.OrdinalIgnoreCase),
            ExpectsPages = !string.Equals(Text(global, OptionNames.ExpectsPages), "false", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string ReadNamespace(AnalyzerConfigOptions global)
    {
        if (IdentifierPath.Sanitize(Text(global, OptionNames.Namespace)) is { } chosen)
        {
            return chosen;
        }

        return IdentifierPath.Sanitize(OptionText.Raw(global, OptionNames.RootNamespace)) is { } root ? root + ".Api" : FallbackNamespace;
    }

    private static bool IsAll(string version) => string.Equals(version, "all", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<string> List(string? text)
    {
        var items = new List<string>();
        foreach (var item in (text ?? "").Split(s_listSeparators, StringSplitOptions.RemoveEmptyEntries))
        {
            var trimmed = item.Trim();
            if (trimmed.Length > 0)
            {
                items.Add(trimmed);
            }
        }

        return items.ToEquatableArray();
    }

    private static string? Text(AnalyzerConfigOptions options, string name)
        => OptionText.Decoded(options, name) is { } text && OptionText.Clean(text) is { Length: > 0 } clean ? clean : null;
}
