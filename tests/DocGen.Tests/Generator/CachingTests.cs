using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Generator;

public sealed class CachingTests
{
    private const string Status = "devices/resources/manageddevicemobileappconfigurationuserstatus.md";

    private static readonly Lazy<GeneratorRun> s_docsInput = new(static () => GeneratorDriverHelper.RunUnchecked(DocSet.FromFolder(TestFolders.DocsInput)));

    private static readonly string[] s_behindPages = [TrackingNames.Routes, TrackingNames.Api, TrackingNames.CSharpModel, TrackingNames.CSharpFile];

    [Fact]
    public void EditingADescriptionReEmitsOneFile()
    {
        var before = s_docsInput.Value;
        var after = before.Next(before.Docs.Edit(Status, "as the directory shows it.", "as the directory has it."));

        Assert.Equal(1, after.Changed(TrackingNames.Page));
        Assert.Equal(1, after.Changed(TrackingNames.CSharpFile));
        Assert.Contains("as the directory has it.", Assert.Single(ChangedFiles(before, after)).Value, StringComparison.Ordinal);
        Assert.Equal(1, ChangedOutputs(after));
    }

    [Fact]
    public void EditingAPropertyTypeReEmitsWhatDependsOnIt()
    {
        var before = s_docsInput.Value;
        var after = before.Next(before.Docs.Edit(Status, "|devicesCount|Int32|", "|devicesCount|Int64|"));

        Assert.Equal(1, after.Changed(TrackingNames.Page));
        Assert.All(after.Reasons(TrackingNames.Routes), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, after.Changed(TrackingNames.Api));
        var changed = ChangedFiles(before, after);
        Assert.InRange(changed.Count, 1, 2);
        Assert.Equal(changed.Count, after.Changed(TrackingNames.CSharpFile));
        Assert.All(changed, static file => Assert.Contains("DevicesCount", file.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void EditingARequestLineMapsTheRoutesAgain()
    {
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All);
        var after = before.Next(before.Docs.Edit("docs/api/boat-hire.md", "/hire", "/charter"));

        Assert.Equal(1, after.Changed(TrackingNames.Routes));
        Assert.Contains("Charter", after.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The resource looks like this in JSON.", "This is how the resource looks in JSON.")]
    [InlineData("# managedDevice", "\n\n\n# managedDevice")]
    [InlineData("Page through the statuses", "Leaf through the statuses")]
    public void EditingProseThatReachesNoOutputReEmitsNothing(string oldText, string newText)
    {
        var before = s_docsInput.Value;
        var after = before.Next(before.Docs.Edit(Status, oldText, newText));

        Assert.Equal(0, after.Changed(TrackingNames.Page));
        Assert.All(s_behindPages.SelectMany(after.Reasons), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Empty(ChangedFiles(before, after));
    }

    [Fact]
    public void ADiagnosticThatMovesReEmitsNothing()
    {
        const string Path = "docs/resources/boat.md";
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.Edit(Path, "|name|", "|wharf|wharf|Where it was built.|\n|name|"));
        var after = before.Next(before.Docs.Edit(Path, "## Properties", "\n\n## Properties"));

        var (oldPlace, newPlace) = (Assert.Single(before.Result.Diagnostics), Assert.Single(after.Result.Diagnostics));
        Assert.Equal(oldPlace.GetMessage(null), newPlace.GetMessage(null));
        Assert.Equal(oldPlace.Location.GetLineSpan().StartLinePosition.Line + 2, newPlace.Location.GetLineSpan().StartLinePosition.Line);
        Assert.All(s_behindPages.SelectMany(after.Reasons), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnOptionReadsNoPageAgain()
    {
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All);
        var after = before.Next(before.Docs.WithOption("DocGenClientName", "HarborClient"));

        Assert.All(after.Reasons(TrackingNames.Page), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Contains("class HarborClient", after.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void TypingInTheProjectRunsNothing()
    {
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All);
        var driver = before.Driver.RunGenerators(ConsumerCompilation.With("internal static class Typed;"));
        var result = driver.GetRunResult().Results.Single();

        Assert.All(
            result.TrackedSteps.Where(static step => step.Key != TrackingNames.Options).SelectMany(static step => step.Value)
                .SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void APageThatIsAddedReEmitsOnlyWhatKnowsIt()
    {
        var before = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.Without("docs/api/boat-hire.md"));
        var after = before.Next(SmallDocSet.All);

        Assert.Equal(1, after.Changed(TrackingNames.Page));
        Assert.DoesNotContain(ChangedFiles(before, after), static file => file.Value.Contains("partial record", StringComparison.Ordinal));
        Assert.Equal(GeneratorDriverHelper.RunUnchecked(SmallDocSet.All).AllText, after.AllText);
    }

    private static List<KeyValuePair<string, string>> ChangedFiles(GeneratorRun before, GeneratorRun after)
        => [.. after.Files.Where(file => !before.Files.TryGetValue(file.Key, out var text) || text != file.Value)];

    private static int ChangedOutputs(GeneratorRun run)
        => run.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs)
            .Count(static output => !GeneratorRun.IsOld(output.Reason));
}
