using System;
using System.IO;
using System.Linq;
using DocGen.Fuzz.Inputs;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Fuzz;

/// <summary>Holds the fuzzer itself to what it says; the run of thousands of pages is a step of its own.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void TheTableCountsEachPageOnce()
    {
        var report = FuzzRun.Run(new FuzzOptions(Inputs: 60, Seed: 7), TextWriter.Null);
        var table = new StringWriter();
        report.Print(table, 1);

        Assert.Equal(60, report.Inputs);
        Assert.Empty(report.Findings);
        Assert.Contains("60 pages in 1 s, 0 findings", table.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameSeedAndNumberGiveTheSamePage()
    {
        var docs = FuzzRun.Docs();
        var numbers = Enumerable.Range(0, 40).ToList();

        Assert.Equal(numbers.Select(new InputSource(3, docs.Pages).Create), numbers.Select(new InputSource(3, docs.Pages).Create));
        Assert.NotEqual(numbers.Select(new InputSource(3, docs.Pages).Create), numbers.Select(new InputSource(4, docs.Pages).Create));
    }

    [Fact]
    public void PagesOfTheGrammarGiveCodeWithoutAWarning()
    {
        var docs = DocSet.Of([.. PageTemplates.Companions, .. PageTemplates.All.Select(static template => (template.Path, template.Fill()))]);
        var run = GeneratorDriverHelper.RunUnchecked(docs);

        GeneratorDriverHelper.AssertCompiles(run);
        Assert.Contains("record Boat", run.AllText, StringComparison.Ordinal);
        Assert.Contains("BoatPatch", run.AllText, StringComparison.Ordinal);
        Assert.Contains("enum PierSide", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeThatDoesNotCompileIsFound_WithThePageThatGivesIt()
    {
        // The consumer has a type of the name that the second page asks for.
        var docs = FuzzRun.Docs();
        var consumer = (CSharpCompilation)GeneratorDriverHelper.RunUnchecked(docs).Input;
        var options = (CSharpParseOptions)consumer.SyntaxTrees.First().Options;
        consumer = consumer.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace Contoso.Api.Models { internal enum Kite { } }", options, "User.cs"));
        var report = new FuzzReport();
        var batch = new Batch(docs, report, consumer);

        batch.Try(1,
            new FuzzInput(InputSource.Damaged, "docs/resources/gull.md",
                "# gull resource type\n\n## Properties\n\n|Property|Type|\n|:---|:---|\n|id|String|\n"));
        batch.Try(2,
            new FuzzInput(InputSource.Damaged, "docs/resources/kite.md",
                "# kite resource type\n\n## Properties\n\n|Property|Type|\n|:---|:---|\n|id|String|\n"));
        batch.Complete();

        Assert.Equal([(Fault.DoesNotCompile, 2)], report.Findings.Select(static finding => (finding.Fault, finding.Number)));
    }

    [Theory]
    [InlineData("--inputs 12 --seed 3 --trace", 12, 3, true)]
    [InlineData("", 5_000, 1, false)]
    public void TheCommandLineSaysHowManyPagesAndWhich(string arguments, int inputs, int seed, bool isTraced)
    {
        var options = FuzzOptions.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((inputs, seed, isTraced), (options!.Inputs, options.Seed, options.Trace));
    }

    [Theory]
    [InlineData("--inputs")]
    [InlineData("--inputs many")]
    [InlineData("--threads 0")]
    [InlineData("--what 1")]
    public void AnythingElseIsNoCommandLine(string arguments) => Assert.Null(FuzzOptions.Parse(arguments.Split(' ')));
}
