using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>Builds projects outside the repository with the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    [SeedsFact]
    public async Task TheSeedsGiveAClientThatSendsExactlyWhatWasAssigned()
    {
        var consumer = package.Consumer("seeds").Item("""<DocGenInput Include="seeds/*" />""").File("Program.cs", ConsumerProject.Fixture("Seeds.cs"));
        foreach (var file in PackageFixture.SeedFiles())
        {
            consumer.File("seeds/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));
        }

        await consumer.Build();

        const string Route = "PATCH /v1.0/deviceAppManagement/mobileAppConfigurations/id/userStatusSummary ";
        Assert.Equal([Route + """{"pendingCount":12}""", Route + """{"pendingCount":null}"""], Lines(await consumer.Run()));
    }

    [Fact]
    public async Task OptionsReachTheGeneratorWhole()
    {
        var consumer = Things("options")
            .Property("DocGenInclude", "/apples/**;/pears/*")
            .Property("DocGenBaseUrl", "https://api.example/v2.0;a#b")
            .Property("DocGenStrictJson", "true")
            .File("Program.cs", ConsumerProject.Fixture("Probe.cs"));
        await consumer.Build();

        Assert.Equal(["Apples,Pears"], Lines(await consumer.Run()));
        Assert.Contains(consumer.Emitted.Values, static text => text.Contains("\"https://api.example/v2.0;a#b", StringComparison.Ordinal));
        Assert.Contains(consumer.Emitted.Values, static text => text.Contains(", isStrict: true)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheStrictestProjectOfTheLowestFrameworkBuildsWithoutAWarning()
    {
        var consumer = package.Consumer("strict", "net8.0")
            .Property("LangVersion", "12.0")
            .Property("AnalysisLevel", "latest-all")
            .Property("TreatWarningsAsErrors", "true")
            .Property("GenerateDocumentationFile", "true")
            .Property("IsAotCompatible", "true")
            .Property("OutputType", "Library")
            .Property("NoWarn", "$(NoWarn);DG0021")
            .Item($"""<DocGenInput Include="{TestFolders.DocsInput}/**/*.md;{TestFolders.DocsInput}/**/*.txt" />""")
            .Property("DocGenRoot", TestFolders.DocsInput);

        await consumer.Build();
        Assert.NotEmpty(consumer.Emitted);
    }

    [Fact]
    public async Task ARelativeRootIsOneOfTheProject()
    {
        var consumer = Things("root").Property("DocGenRoot", "docs").Property("DocGenPageUrl", "https://learn.example/{path}")
            .File("Program.cs", ConsumerProject.Fixture("Probe.cs"));
        await consumer.Build();

        Assert.Contains("<seealso href=\"https://learn.example/resources/thing\"/>", string.Concat(consumer.Emitted.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:DocGenVisibility=private", "DG0903")]
    [InlineData("-p:DocGenBaseUrl=api.example/v1.0", "DG0903")]
    [InlineData("-p:LangVersion=11.0", "DG0902")]
    [InlineData("-p:CompilerApiVersion=roslyn4.7", "DG0900")]
    public async Task ABuildThatIsTooOldOrAnOptionThatCannotBeSaysSo(string property, string code)
    {
        var (exitCode, output) = await Things("old" + code + property.Length).File("Program.cs", ConsumerProject.Fixture("Probe.cs")).TryBuild(property);

        Assert.NotEqual(0, exitCode);
        Assert.True(output.Contains("error " + code, StringComparison.Ordinal), output);
    }

    [Fact]
    public async Task AFrameworkThatIsTooOldSaysSo()
    {
        var consumer = package.Consumer("oldframework", "netstandard2.0").Page("resources/thing.md", TestPages.Thing).Property("OutputType", "Library");
        var (exitCode, output) = await consumer.TryBuild();

        Assert.NotEqual(0, exitCode);
        Assert.True(output.Contains("error DG0901", StringComparison.Ordinal), output);
    }

    [Fact]
    public async Task DiagnosticsAreAtTheLineOfThePageAndTheirSeverityCanBeChanged()
    {
        var consumer = Things("severity")
            .Page("resources/thing.md", TestPages.Thing.Replace("|name|String|", "|name|nowhere|", StringComparison.Ordinal))
            .File("Program.cs", "System.Console.WriteLine();");
        var (_, warned) = await consumer.TryBuild();
        consumer.File(".globalconfig", "is_global = true\ndotnet_diagnostic.DG0110.severity = error\n");
        var (exitCode, failed) = await consumer.TryBuild();

        var line = TestPages.Thing.Split('\n').ToList().FindIndex(static text => text.StartsWith("|name|", StringComparison.Ordinal)) + 1;
        Assert.Contains($"thing.md({line},", warned, StringComparison.Ordinal);
        Assert.Contains("warning DG0110", warned, StringComparison.Ordinal);
        var page = Regex.Match(warned, @"\(file://(/.*/docs/DG0110\.md)\)").Groups[1].Value;
        Assert.True(File.Exists(page), $"The link of the diagnostic leads to '{page}': {warned}");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error DG0110", failed, StringComparison.Ordinal);
    }

    private ConsumerProject Things(string name) => package.Consumer(name)
        .Page("resources/thing.md", TestPages.Thing)
        .Page("api/apples.md", TestPages.Get("apples"))
        .Page("api/pears.md", TestPages.Get("pears"))
        .Page("api/plums.md", TestPages.Get("plums"));

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
