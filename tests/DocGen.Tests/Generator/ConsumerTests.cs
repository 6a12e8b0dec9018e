using System;
using System.Globalization;
using System.IO;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the project round the generated code may look like.</summary>
public sealed class ConsumerTests
{
    private static readonly string[] s_namespaces =
    [
        "System", "System.Buffers", "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic", "System.Diagnostics.CodeAnalysis",
        "System.Globalization", "System.IO", "System.Linq",
        "System.Net", "System.Net.Http", "System.Net.Http.Headers", "System.Runtime.CompilerServices", "System.Text", "System.Text.Json",
        "System.Text.Json.Serialization", "System.Threading", "System.Threading.Tasks",
    ];

    [Fact]
    public void TheSmallDocSetGivesNoDiagnosticAndCompiles() => Assert.NotEmpty(GeneratorDriverHelper.Run(SmallDocSet.All).PageFiles);

    [Fact]
    public void TypesOfTheUsersInTheRootNamespaceCaptureNothing()
    {
        // Every public type of the framework that ordinary code names, once more in exactly the namespace of the client.
        var docs = DocSet.FromFolder(TestFolders.DocsInput);
        var own = GeneratorDriverHelper.RunUnchecked(docs).Output;
        var decoys = ConsumerCompilation.Strict.References.Select(ConsumerCompilation.Strict.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .SelectMany(static assembly => s_namespaces.Select(name => Find(assembly.GlobalNamespace, name))).OfType<INamespaceSymbol>()
            .SelectMany(static space => space.GetTypeMembers()).Where(static type => type.DeclaredAccessibility == Accessibility.Public)
            .Select(static type => type.MetadataName).Distinct().Where(name => own.GetTypeByMetadataName("Contoso.Api." + name) is null).ToList();
        Assert.True(decoys.Count > 500, "There are too few decoys.");
        Assert.Contains("List`1", decoys);

        var source = "namespace Contoso.Api { " + string.Concat(decoys.Select(static name => $"internal static class {Declared(name)};\n")) + "}";
        GeneratorDriverHelper.AssertCompiles(GeneratorDriverHelper.RunUnchecked(docs, ConsumerCompilation.With(source)));
    }

    [Fact]
    public void DocsInputGivesNoDiagnosticAndCompiles() => Assert.NotEmpty(GeneratorDriverHelper.Run(DocSet.FromFolder(TestFolders.DocsInput)).PageFiles);

    [Fact]
    public void ThePagesOfAnotherHouseGiveNoDiagnosticAndCompile()
        => Assert.NotEmpty(GeneratorDriverHelper.Run(DocSet.FromFolder(TestFolders.ChatInput)).PageFiles);

    [Theory]
    [InlineData("DocGenVisibility", "internal")]
    [InlineData("DocGenStrictJson", "true")]
    [InlineData("DocGenNamespace", "Contoso.class.1st-client")]
    [InlineData("DocGenNamespace", "System")]
    [InlineData("DocGenNamespace", "Task")]
    [InlineData("DocGenClientName", "Boat")]
    [InlineData("DocGenBaseUrl", "https://api.example/a\"b\\c#d;e")]
    [InlineData("DocGenPageUrl", "https://docs.example/{path}?a=1&b=<2>")]
    [InlineData("DocGenInclude", "/harbor/boats/*")]
    [InlineData("DocGenApiVersion", "v1.0")]
    public void EveryOptionGivesCodeThatCompiles(string name, string value)
        => Assert.NotEmpty(GeneratorDriverHelper.Run(SmallDocSet.All.WithOption(name, value)).PageFiles);

    [Fact]
    public void WithTheHttpClientFactoryReferencedTheClientCanBeAddedToServices()
    {
        var run = GeneratorDriverHelper.Run(SmallDocSet.All, ConsumerCompilation.WithHttpClientFactory);

        Assert.Contains("AddApiClient(", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("AddApiClient(", GeneratorDriverHelper.Run(SmallDocSet.All).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void AUserMayAddMembersToAModel()
    {
        const string User =
            "namespace Contoso.Api.Models; public partial record Boat { /// <summary>Metres.</summary>\npublic double? Metres => Length / 100.0; }";

        GeneratorDriverHelper.Run(SmallDocSet.All, ConsumerCompilation.With(User));
    }

    [SeedsFact]
    public void TheSeedsGiveNoWarning()
    {
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.FromFolder(TestFolders.Seeds!));

        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        GeneratorDriverHelper.AssertCompiles(run);
        GeneratorDriverHelper.AssertSecondRunIsCached(run);
        Assert.DoesNotContain("TODO", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(TestFolders.Seeds!) + "/", run.AllText, StringComparison.Ordinal);
    }

    [CorpusFact]
    public void TheCorpusCompilesAndEachPageIsReadWithoutAnError()
    {
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.FromFolder(TestFolders.Corpus!));

        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "DG0000");
        Assert.InRange(run.Files.Count, 1, 500);
        GeneratorDriverHelper.AssertCompiles(run);
    }

    private static INamespaceSymbol? Find(INamespaceSymbol root, string name)
        => name.Split('.')
            .Aggregate((INamespaceSymbol?)root, static (space, part) => space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part));

    // List`1 is List<T0>
    private static string Declared(string metadataName)
    {
        var parts = metadataName.Split('`');
        return parts.Length == 1
            ? parts[0]
            : $"{parts[0]}<{string.Join(", ", Enumerable.Range(0, int.Parse(parts[1], CultureInfo.InvariantCulture)).Select(static i => $"T{i}"))}>";
    }
}
