using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>The parts of the runtime: each can be there or not, and nothing of it is there that is not asked for.</summary>
public sealed partial class SupportPartsTests
{
    private static readonly GeneratorOptions s_options = new() { Namespace = "Contoso.Api" };

    private static readonly SupportParts[] s_parts =
        [.. Enum.GetValues<SupportParts>().Where(static part => part is not (SupportParts.None or SupportParts.All))];

    public static TheoryData<string> PartNames => new(s_parts.Select(static part => part.ToString()));

    [Fact]
    public void WhatEveryClientHasCompilesAlone() => AssertCompiles(SupportParts.None);

    [Fact]
    public void AllPartsCompileTogether() => AssertCompiles(SupportParts.All);

    [Theory]
    [MemberData(nameof(PartNames))]
    public void APartCompilesAlone(string part) => AssertCompiles(SupportUse.WithNeeded(Enum.Parse<SupportParts>(part)));

    [Theory]
    [MemberData(nameof(PartNames))]
    public void AllOthersCompileWithoutAPart(string part)
        => AssertCompiles(s_parts.Where(other => !SupportUse.WithNeeded(other).HasFlag(Enum.Parse<SupportParts>(part))).Aggregate(Join));

    [Theory]
    [MemberData(nameof(PartNames))]
    public void APartAddsText(string part)
        => Assert.True(Size(Enum.Parse<SupportParts>(part)) > Size(SupportParts.None), "Nothing of the runtime is there for this part alone.");

    [Fact]
    public void TheRuntimesOwnProjectHasAllParts()
    {
        var project = File.ReadAllText(Path.Combine(TestFolders.Repository, "tests", "DocGen.Runtime", "DocGen.Runtime.csproj"));
        var sources = Directory.EnumerateFiles(Path.Combine(TestFolders.Generator, "Support"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

        var symbols =
            Symbols(string.Concat(sources.SelectMany(static source => source.Split('\n'))
                .Where(static line => line.StartsWith("#if", StringComparison.Ordinal))));
        Assert.Equal(symbols, Symbols(project));
        Assert.Equal(s_parts.Length, symbols.Count);
    }

    [Theory]
    [InlineData(nameof(SupportParts.Pages), "first\nlast\npages\n")]
    [InlineData(nameof(SupportParts.OData), "first\nlast\nnot pages\n")]
    [InlineData(nameof(SupportParts.Maps), "first\n#if NET9_0_OR_GREATER\nnew maps\n#else\nold maps\n#endif\nmaps or enums\nlast\nnot pages\n")]
    [InlineData(nameof(SupportParts.Enums), "first\nmaps or enums\nlast\nnot pages\n")]
    public void DirectivesOnPartsAreCutAndOthersStay(string part, string expected)
    {
        const string Source = """
            first
            #if DOCGEN_MAPS
            #if NET9_0_OR_GREATER
            new maps
            #else
            old maps
            #endif
            #endif
            #if DOCGEN_MAPS || DOCGEN_ENUMS
            maps or enums
            #endif
            last
            #if DOCGEN_PAGES
            pages
            #else
            not pages
            #endif

            """;

        Assert.Equal(expected, SupportText.Cut(Source.ReplaceLineEndings("\n"), Enum.Parse<SupportParts>(part)));
    }

    [Fact]
    public void OnlyWhatConsumersSeeIsDocumented()
    {
        const string Source = """
            /// <summary>A type.</summary>
            public sealed class Type
            {
                /// <summary>Seen.</summary>
                /// <param name="x">A number.</param>
                [Obsolete]
                public void A(int x) { }

                /// <summary>Not seen.</summary>
                internal void B() { } // It stays.

                // Why it is so.
                private int _c;
            }

            """;

        var text = InternalComments.Remove(Source.ReplaceLineEndings("\n"));
        Assert.Equal(Source.ReplaceLineEndings("\n").Replace("    /// <summary>Not seen.</summary>\n", "", StringComparison.Ordinal), text);
        Assert.DoesNotContain("///", InternalComments.Remove(Source.Replace("public sealed class", "internal sealed class", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    private static SupportParts Join(SupportParts left, SupportParts right) => left | right;

    private static int Size(SupportParts parts) => SupportFiles.Emit(s_options, hasHttpClientFactory: false, parts).Sum(static file => file.Text.Length);

    private static void AssertCompiles(SupportParts parts)
    {
        var trees = SupportFiles.Emit(s_options, hasHttpClientFactory: false, parts)
            .Select(static file => CSharpSyntaxTree.ParseText(file.Text, ConsumerCompilation.ParseOptions, file.HintName));
        var problems = ConsumerCompilation.Strict.AddSyntaxTrees(trees).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
        Assert.Empty(problems);
    }

    private static List<string> Symbols(string text)
        => [.. SymbolPattern().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("DOCGEN_[A-Z0-9_]+")]
    private static partial Regex SymbolPattern();
}
