using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Diagnostics;

public sealed class DescriptorsTests
{
    [Fact]
    public void EveryDescriptorOfEveryClassIsFound()
    {
        var declared = typeof(Descriptors).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(Descriptors).Namespace)
            .SelectMany(static type => type.GetFields())
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);

        Assert.Equal(declared.Order(StringComparer.Ordinal), Ids().Order(StringComparer.Ordinal));
        Assert.All(Ids(), static id => Assert.Equal(id, Descriptors.Find(id).Id));
    }

    [Fact]
    public void AnUnknownIdIsAnInternalError() => Assert.Equal("DG0000", Descriptors.Find("DG9999").Id);

    [Fact]
    public void EveryDiagnosticHasAPageThatNamesItsSeverity()
    {
        foreach (var descriptor in Descriptors.All)
        {
            var page = Path.Combine(TestFolders.Generator, "docs", descriptor.Id + ".md");
            Assert.True(File.Exists(page), $"{descriptor.Id} has no page in generator/docs.");
            var text = File.ReadAllText(page);
            Assert.StartsWith($"# {descriptor.Id}: ", text, StringComparison.Ordinal);
            Assert.Contains($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}", text, StringComparison.Ordinal);
            Assert.EndsWith($"/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryPageBelongsToADiagnosticOfTheCompilerOrOfTheBuild()
    {
        var targets = File.ReadAllText(Path.Combine(TestFolders.Generator, "build", "DocGen.targets"));
        var known = Ids().Concat(Regex.Matches(targets, "Code=\"(DG[0-9]{4})\"").Select(static match => match.Groups[1].Value));
        var pages = Directory.EnumerateFiles(Path.Combine(TestFolders.Generator, "docs"), "DG*.md")
            .Select(static path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDiagnosticIsInTheReleaseFiles()
    {
        var releases = string.Concat(Directory.EnumerateFiles(TestFolders.Generator, "AnalyzerReleases.*.md").Select(File.ReadAllText));

        Assert.All(Descriptors.All,
            descriptor => Assert.Contains($"{descriptor.Id} | DocGen | {descriptor.DefaultSeverity} |", releases, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Ids() => Descriptors.All.Select(static descriptor => descriptor.Id);
}
