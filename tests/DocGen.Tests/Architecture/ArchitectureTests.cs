using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace DocGen.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> s_sources = new(ReadSources);

    [Fact]
    public void NoFolderNamesALaterOne() => Assert.Empty(ArchitectureRules.Violations(s_sources.Value));

    [Theory]
    [InlineData("Pages/Bad.cs", "namespace DocGen.Pages; class Bad { object x = new Markdig.MarkdownPipelineBuilder(); }", "names Markdig")]
    [InlineData("Api/Bad.cs", "namespace DocGen.Api; class Bad { Microsoft.CodeAnalysis.Location? x; }", "names Microsoft.CodeAnalysis")]
    [InlineData("Emit/Bad.cs", "namespace DocGen.Emit; class Bad { Api.Model.ApiModel? x; }", "names DocGen.Api.Model")]
    [InlineData("Primitives/Bad.cs", "namespace DocGen.Primitives; class Bad { Diagnostics.TextPosition x; }", "names DocGen.Diagnostics")]
    [InlineData("CSharp/Bad.cs", "namespace DocGen.CSharp; class Bad { Markdown.Model.TableRow? x; }", "names DocGen.Markdown.Model")]
    [InlineData("Pages/Bad.cs",
        "using DocGen.Input; namespace DocGen.Pages; class Bad { static Api.Model.ApiModel M() => throw null!; int P() { var x = M(); return 1; } }",
        "names DocGen.Api.Model")]
    [InlineData("Api/Bad.cs", "namespace DocGen.Pages; class Bad;", "declares another namespace")]
    public void TheRulesCanBeBroken(string path, string text, string expected)
        => Assert.Contains(ArchitectureRules.Violations([.. s_sources.Value, (path, text)], path),
            violation => violation.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void NoPartsOfOneStageNameEachOther() => Assert.Empty(ArchitectureRules.Circles(s_sources.Value));

    [Fact]
    public void PartsThatNameEachOtherOverAThirdAreFound()
    {
        (string, string)[] sources =
        [
            ("Api/One/A.cs", "namespace DocGen.Api.One; class A { Two.B? x; }"),
            ("Api/Two/B.cs", "namespace DocGen.Api.Two; class B { Three.C? x; Four.D? y; }"),
            ("Api/Three/C.cs", "namespace DocGen.Api.Three; class C { static One.A? M() => null; }"),
            ("Api/Four/D.cs", "namespace DocGen.Api.Four; class D;"),
            ("Api/E.cs", "namespace DocGen.Api; class E { Five.F? x; }"),
            ("Api/Five/F.cs", "namespace DocGen.Api.Five; class F { E? x; }"),
        ];
        Assert.Equal(
            ["Api/E.cs names Api/Five (Api/E.cs)", "Api/Five names Api/E.cs (Api/Five/F.cs)", "Api/One names Api/Two (Api/One/A.cs)",
                "Api/Three names Api/One (Api/Three/C.cs)", "Api/Two names Api/Three (Api/Two/B.cs)"],
            ArchitectureRules.Circles(sources));
    }

    /// <summary>The picture in ARCHITECTURE.md has an arrow for each stage that names another, but for those that follow from others.</summary>
    [Fact]
    public void ThePictureShowsWhichStageNamesWhich()
    {
        var picture = File.ReadAllText(Path.Combine(TestFolders.Generator, "ARCHITECTURE.md")).ReplaceLineEndings("\n")
            .Split("```mermaid\n")[1].Split("```")[0].Split('\n');

        var arrows = picture.Select(static line => line.Trim()).Where(static line => line.Contains("-->", StringComparison.Ordinal));
        var edges = ArchitectureRules.Edges(s_sources.Value);
        Assert.True(edges.SequenceEqual(arrows.Order(StringComparer.Ordinal)), "The arrows of the code are:\n" + string.Join('\n', edges));
    }

    /// <summary>What operations read of the members of types is noted by the view, so that an edit of anything else merges none of them again.</summary>
    [Fact]
    public void TheMergeOfOperationsReadsMembersThroughTheViewOnly() => Assert.Empty(ReadsOfMembers(s_sources.Value));

    [Theory]
    [InlineData("object? M(Types.MergedTypes types, Types.TypeSymbol type) => types.Members.Find(type, null!);", "Find")]
    [InlineData("int M(Types.TypeSymbol type) => type.Slices[0].Resource.Members.Count;", "Members")]
    public void AReadOfMembersPastTheViewIsFound(string method, string expected)
        => Assert.Equal(["Api/Operations/Bad.cs: " + expected],
            ReadsOfMembers([.. s_sources.Value, ("Api/Operations/Bad.cs", $"namespace DocGen.Api.Operations; class Bad {{ {method} }}")]));

    private static IReadOnlyList<string> ReadsOfMembers(IReadOnlyList<(string Path, string Text)> sources)
    {
        string[] folders = ["Api/Operations/", "Api/Inference/", "Api/Selection/"];
        return [.. ArchitectureRules.Uses(sources, folders, "DocGen.Api.Types.MemberTable", ["Of", "Find", "FindOwn", "CountInherited"]),
            .. ArchitectureRules.Uses(sources, folders, "DocGen.Pages.Model.ResourceDefinition", ["Members", "IsOpen", "IsAbstract", "IsDeprecated"])];
    }

    [Fact]
    public void EveryFolderIsARoom()
        => Assert.Empty(s_sources.Value.Select(static source => source.Path).Where(static path => path.Contains('/', StringComparison.Ordinal))
            .Select(static path => path.Split('/')[0]).Distinct().Except(ArchitectureRules.Rooms));

    [Fact]
    public void FilesStayShort()
        => Assert.Empty(s_sources.Value
            .Where(static source => source.Text.AsSpan().Count('\n') > 300 && !source.Path.EndsWith("Descriptors.cs", StringComparison.Ordinal))
            .Select(static source => source.Path));

    /// <summary>What readers recognize stands in tables of words, whose rows are held to a text each; a phrase in a reader is held to nothing.</summary>
    [Fact]
    public void NoReaderHoldsAPhrase()
        => Assert.Empty(Literals("Pages/")
            .Where(static literal => !literal.Path.StartsWith("Pages/Vocabulary/", StringComparison.Ordinal) && !IsRuleName(literal.Token)
                && IsPhrase(literal.Text)).Select(Show));

    /// <summary>Whether a literal names a rule in a list of them: it is shown and not recognized. <c>new("a request
    /// section", page => …)</c>, <c>("the verb", line => …)</c>.</summary>
    private static bool IsRuleName(SyntaxToken token) => token.Parent?.Parent is ArgumentSyntax argument && argument.Parent switch
    {
        ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } list => IsFirstOfRule(argument, list.Arguments),
        TupleExpressionSyntax tuple => IsFirstOfRule(argument, tuple.Arguments),
        _ => false,
    };

    private static bool IsFirstOfRule(ArgumentSyntax argument, SeparatedSyntaxList<ArgumentSyntax> arguments)
        => arguments[0] == argument
            && arguments.Any(static other => other.Expression is LambdaExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax);

    /// <summary>Readers ask the outline for the blocks of a scope; only the outline walks sections and, in each, its blocks.</summary>
    [Fact]
    public void NoReaderWalksTheBlocksOfAllSections()
        => Assert.Empty(s_sources.Value
            .Where(static source => source.Path.StartsWith("Pages/", StringComparison.Ordinal))
            .Where(static source => !source.Path.StartsWith("Pages/Outline/", StringComparison.Ordinal) && WalksBlocks(source.Text))
            .Select(static source => source.Path));

    [Theory]
    [InlineData("class C { void M() { foreach (var section in sections) { foreach (var block in section.Section.Blocks) { } } } }", true)]
    [InlineData("class C { void M() { foreach (var block in section.Section.Blocks) { foreach (var line in lines) { } } } }", false)]
    public void AWalkThroughBlocksWithinAWalkIsFound(string text, bool expected) => Assert.Equal(expected, WalksBlocks(text));

    private static bool WalksBlocks(string text)
        => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<ForEachStatementSyntax>()
            .Where(static walk => walk.Expression.ToString().EndsWith(".Blocks", StringComparison.Ordinal))
            .Any(static walk => walk.Ancestors().OfType<ForEachStatementSyntax>().Any());

    [Theory]
    [InlineData("one of the following", true)]
    [InlineData(" = ", false)]
    [InlineData("Content-Type", false)]
    public void APhraseIsTwoWordsWithABlankBetweenThem(string text, bool expected) => Assert.Equal(expected, IsPhrase(text));

    /// <summary>Other doc sets are read by the same code: none is known by the name of a product, a company or a service.</summary>
    [Fact]
    public void NoLiteralNamesAProduct()
        => Assert.Empty(Literals("").Where(static literal => s_products.Any(product => NamesProduct(literal.Text, product))).Select(Show));

    /// <summary>Whether a literal has the name of a product: "consulta" is the word for a query in two languages, and has none.</summary>
    private static bool NamesProduct(string text, string product)
        => text.Replace("consulta", "", StringComparison.Ordinal).Contains(product, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] s_products =
    [
        "microsoft.graph", "msgraph", "microsoft account", "intune", "onedrive", "sharepoint", "outlook", "azure", "dynamics", "hashicorp", "vault", "consul",
        "mastodon", "discord",
        "grafana", "docker", "github", "gitlab", "prometheus", "icinga", "openbao", "stripe", "twilio",
    ];

    private static bool IsPhrase(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, "[A-Za-z]{2,}[ ]+[A-Za-z]{2,}");

    private static string Show((string Path, string Text, SyntaxToken Token) literal) => $"{literal.Path}: \"{literal.Text}\"";

    /// <summary>The literals of the sources below a folder, the parts of interpolated ones included; those of descriptors
    /// and of exceptions are messages.</summary>
    private static IEnumerable<(string Path, string Text, SyntaxToken Token)> Literals(string folder)
        => from source in s_sources.Value
           where source.Path.StartsWith(folder, StringComparison.Ordinal) && !source.Path.EndsWith("Descriptors.cs", StringComparison.Ordinal)
           from token in CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantTokens()
           where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
           where token.Parent?.FirstAncestorOrSelf<ThrowStatementSyntax>() is null && token.Parent?.FirstAncestorOrSelf<ThrowExpressionSyntax>() is null
           select (source.Path, token.ValueText, token);

    /// <summary>The generator's own sources: not the runtime that it emits, nor what the build wrote or runs itself.</summary>
    private static IReadOnlyList<(string Path, string Text)> ReadSources()
    {
        var sources = Directory.EnumerateFiles(TestFolders.Generator, "*.cs", SearchOption.AllDirectories)
            .Select(static path => (Path: Path.GetRelativePath(TestFolders.Generator, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(static source => !source.Path.StartsWith("bin/", StringComparison.Ordinal)
                && !source.Path.StartsWith("obj/", StringComparison.Ordinal)
                && !source.Path.StartsWith("build/", StringComparison.Ordinal)
                && !source.Path.StartsWith("Support/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(sources);
        return sources;
    }
}
