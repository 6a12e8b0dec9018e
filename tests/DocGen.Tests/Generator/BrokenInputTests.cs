using System;
using System.Linq;
using System.Text;
using DocGen.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>No input makes the generator throw, hang or emit code that does not compile; what is broken is reported, and the rest is generated.</summary>
public sealed class BrokenInputTests
{
    private const string Path = "docs/resources/broken.md";

    public static TheoryData<string, string> Pages => new()
    {
        { "empty", "" },
        { "binary", string.Concat(Enumerable.Range(0, 4096).Select(static i => (char)((i * 7919) % 256))) },
        { "unclosed front matter", "---\ntitle: \"kite resource type\"\ndoc_type: resourcePageType\n\n# kite resource type\n\nNamespace: harbor.api\n" },
        { "table without header",
            SmallDocSet.Boat.Replace("|Property|Type|Description|\n|:---|:---|:---|\n", "", StringComparison.Ordinal)
                .Replace("boat", "kite", StringComparison.Ordinal) },
        { "5 MB", "# kite resource type\n\n"
            + string.Concat(Enumerable.Repeat("A line of prose that says nothing at all, over and over again.\n", 5 * 1024 * 1024 / 64)) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void IsReportedWithLineAndColumnAndTheRestIsGenerated(string what, string text)
    {
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.With(Path, text));

        Assert.Null(run.Result.Exception);
        var diagnostics = run.Result.Diagnostics.Where(static diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(Path, StringComparison.Ordinal))
            .ToList();
        Assert.True(diagnostics.Count > 0, $"A page that is {what} is not reported.");
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "DG0000");
        Assert.All(diagnostics, static diagnostic => Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind));
        GeneratorDriverHelper.AssertCompiles(run);
        Assert.Contains("record Boat", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatIsNoApiPageIsSkippedInSilence()
    {
        var docs = SmallDocSet.All.With("docs/concepts/tides.md", "---\ntitle: \"Tides\"\ndoc_type: conceptualPageType\n---\n\n# Tides\n\nThey come and go.\n");

        Assert.Equal(GeneratorDriverHelper.Run(SmallDocSet.All).AllText, GeneratorDriverHelper.Run(docs).AllText);
    }

    [Fact]
    public void WithoutPagesNothingIsEmittedAndTheBuildSaysSo() => Assert.Empty(GeneratorDriverHelper.Run(DocSet.Empty, "DG0103").Files);

    [Fact]
    public void PagesOfAnotherKindAloneGiveNothingAndTheBuildSaysSo()
        => Assert.Empty(GeneratorDriverHelper.Run(DocSet.OfPage("# Tides\n\nThey come and go.\n"), "DG0103").Files);

    [Fact]
    public void FilesThatAreNoPagesAreLeftAlone() => Assert.Empty(GeneratorDriverHelper.Run(DocSet.Of(("stylecop.json", "{ not json")), "DG0103").Files);

    [Fact]
    public void RandomDamageNeverThrowsNorBreaksTheEmittedCode()
    {
        var pages = SmallDocSet.All.Pages;
        var damage = from page in Gen.Choose(0, pages.Count - 1)
                     from start in Gen.Choose(0, 2000)
                     from length in Gen.Choose(0, 60)
                     from insert in Gen.Elements("", "|", "\n", "```\n", "<!--", "-->", "{", "\"", "\\", "'", "&<>]]>*/", "\u2028", "\uD800", "\0", "**", "[",
                         "](", "@", "#", "{/}", "\"\"\"", "class", "()")
                     select (page, start, length, insert);
        var property = Prop.ForAll(damage.ListOf(3).ToArbitrary(), edits =>
        {
            var docs = SmallDocSet.All;
            foreach (var (page, start, length, insert) in edits)
            {
                var (path, _) = pages[page];
                var text = docs[path];
                var from = Math.Min(start, text.Length);
                docs = docs.With(path, new StringBuilder(text).Remove(from, Math.Min(length, text.Length - from)).Insert(from, insert).ToString());
            }

            var run = GeneratorDriverHelper.RunUnchecked(docs);
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain("DG0000", run.DiagnosticIds);
            GeneratorDriverHelper.AssertCompiles(run);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), property);
    }
}
