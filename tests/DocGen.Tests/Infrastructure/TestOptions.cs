using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Tests.Infrastructure;

/// <summary>The options as the compiler hands them over: compiler-visible properties.</summary>
/// <param name="values">The values by full key.</param>
internal sealed class TestOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions s_none = new Values(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    /// <summary>The provider that DocGen.targets would make: options of the user encoded into the package's private properties.</summary>
    /// <param name="options">The user's properties, such as DocGenClientName.</param>
    /// <param name="projectDirectory">The project's directory.</param>
    public static TestOptions Encode(ImmutableDictionary<string, string> options, string projectDirectory)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(AnalyzerConfigOptions.KeyComparer);
        values["build_property.RootNamespace"] = "Contoso";
        values["build_property.ProjectDir"] = projectDirectory + "/";
        foreach (var (name, value) in options)
        {
            var key = name.StartsWith("DocGen", StringComparison.Ordinal) ? "_" + name : name;
            values["build_property." + key] = Uri.EscapeDataString(value);
        }

        return new TestOptions(values.ToImmutable());
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
