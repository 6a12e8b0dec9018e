using System;
using System.IO;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the project round the generated code may look like.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public void TheSmallDocSetGivesNoDiagnosticAndCompiles() => Assert.NotEmpty(GeneratorDriverHelper.Run(SmallDocSet.All).PageFiles);

    [Fact]
    public void DocsInputGivesNoDiagnosticAndCompiles() => Assert.NotEmpty(GeneratorDriverHelper.Run(DocSet.FromFolder(TestFolders.DocsInput)).PageFiles);

    [Theory]
    [InlineData("DocGenVisibility", "internal")]
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
        const string User = "namespace Contoso.Api.Models; public partial record Boat { /// <summary>Metres.</summary>\npublic double? Metres => Length / 100.0; }";

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
}
