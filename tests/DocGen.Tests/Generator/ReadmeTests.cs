using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the README shows is so: its pages are read, and its code compiles.</summary>
public sealed class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(TestFolders.Repository, "README.md"))
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void ItsRecipesCompileWithItsPages()
    {
        var recipes = Recipes().Where(static block => !block.Contains("AddApiClient", StringComparison.Ordinal)).ToList();
        Assert.True(recipes.Count >= 7);

        var run = GeneratorDriverHelper.Run(Pages(), ConsumerCompilation.With(Program("""
            var client = new ApiClient(new HttpClient());
            Device device = await client.Devices["42"].GetAsync();

            """ + string.Join('\n', recipes.Select(static block => $"{{\n{block}\n}}")))));

        var method = Regex.Match(s_readme, @"public Task<Device\?> PatchAsync\((.*)\)").Groups[1].Value;
        Assert.Contains("DevicePatch body", method, StringComparison.Ordinal);
        Assert.Contains("PatchAsync(DevicePatch body, ", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void TheRegistrationOfTheReadmeCompiles()
    {
        var source = Program(Recipes().Single(static block => block.Contains("AddApiClient", StringComparison.Ordinal)));
        var provider =
            MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions).Assembly.Location);
        var compilation = ConsumerCompilation.WithHttpClientFactory.AddReferences(provider)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ConsumerCompilation.ParseOptions, "User.cs"));

        GeneratorDriverHelper.Run(Pages(), compilation);
    }

    // The pages of the quick start.
    private static DocSet Pages()
    {
        var pages = Regex.Matches(s_readme, "`(pages/[a-z-]+\\.md)`:\n\n````markdown\n(.*?\n)````", RegexOptions.Singleline);
        Assert.Equal(3, pages.Count);
        return DocSet.Of([.. pages.Select(static match => (match.Groups[1].Value, match.Groups[2].Value))]);
    }

    private static IEnumerable<string> Recipes()
        => Regex.Matches(Regex.Match(s_readme, "\n## Recipes\n.*?\n## ", RegexOptions.Singleline).Value, "```csharp\n(.*?)```", RegexOptions.Singleline)
            .Select(static match => match.Groups[1].Value);

    [Fact]
    public void TheVersionOfTheQuickStartIsThePackages()
        => Assert.Contains($"<PackageReference Include=\"DocGen\" Version=\"{Version()}\" ", s_readme, StringComparison.Ordinal);

    [Fact]
    public void TheChangelogBeginsWithWhatIsUnreleasedAndThenHasThePackagesVersionWithItsDate()
    {
        var changelog = File.ReadAllText(Path.Combine(TestFolders.Repository, "CHANGELOG.md"));
        var headings = Regex.Matches(changelog, "(?<=\n)## (.*?)\r?\n").Select(static match => match.Groups[1].Value).ToList();

        Assert.Equal("[Unreleased]", headings[0]);
        Assert.Matches($"^\\[{Regex.Escape(Version())}\\] - 20[0-9]{{2}}-[01][0-9]-[0-3][0-9]$", headings[1]);
    }

    /// <summary>The one place that has the version of the package.</summary>
    private static string Version()
        => Regex.Match(File.ReadAllText(Path.Combine(TestFolders.Repository, "Directory.Build.props")), "<Version>(.*)</Version>").Groups[1].Value;

    [Fact]
    public void EachOptionOfTheTableIsPassedToTheGenerator()
    {
        var options = Regex.Matches(s_readme, @"(?<=\n)\| `(DocGen\w+)` \|").Select(static match => match.Groups[1].Value).ToList();
        var build = File.ReadAllText(Path.Combine(TestFolders.Generator, "build", "DocGen.props"))
            + File.ReadAllText(Path.Combine(TestFolders.Generator, "build", "DocGen.targets"));

        Assert.True(options.Count >= 9);
        Assert.All(options, option => Assert.Contains($"<CompilerVisibleProperty Include=\"_{option}\" />", build, StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains($"<_{option}>$([System.Uri]::EscapeDataString('$(", build, StringComparison.Ordinal));
    }

    // A block in a method of an ordinary project.
    private static string Program(string block)
    {
        var lines = block.Split('\n');
        return new StringBuilder(
            "using System; using System.IO; using System.Net; using System.Net.Http; using System.Text.Json; using System.Threading.Tasks; "
                + "using Contoso.Api; using "
                + "Contoso.Api.Models;\n")
            .AppendJoin('\n', lines.Where(static line => IsUsing(line) && !line.Contains("Contoso.Api", StringComparison.Ordinal)))
            .Append("\n#pragma warning disable CA1303, CA1852, CA2000, CA2007, IDE0059, CS8019, CS1998, CS0219\n"
                + "internal static class Program { internal static async Task Main() {\n")
            .AppendJoin('\n', lines.Where(static line => !IsUsing(line)))
            .Append("\n} }\n").ToString();

        static bool IsUsing(string line)
            => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
    }
}
