using System;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Input;
using DocGen.Pages.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>A defect of a stage is a diagnostic, DG0000, that names what is lost; it never is an exception of the generator.</summary>
public sealed class StepsTests
{
    private static readonly GeneratorOptions s_options = new() { Namespace = "Contoso" };

    private static readonly PageSelection s_selection = new(PageList.Read([], default), "/repo");

    private static readonly Collected<Page> s_brokenPages = new([null!]);

    [Fact]
    public void APageThatCannotBeReadIsLostAlone()
    {
        var file = Assert.Single(Steps.ReadPage((new BrokenText(new InvalidOperationException("out of order")), s_selection), default));

        Assert.Equal("docs/broken.md", file.Page.Path);
        var error = Assert.Single(file.Report.Diagnostics);
        Assert.Equal("DG0000", error.Id);
        Assert.Contains("out of order", string.Join(' ', error.Arguments), StringComparison.Ordinal);
    }

    [Fact]
    public void ADefectInTheMapOfRoutesIsReported()
        => Assert.Equal(["DG0000"], Steps.Route((s_brokenPages, s_options), default).Diagnostics.Select(static error => error.Id));

    [Fact]
    public void ADefectInTheMergeIsReported()
        => Assert.Equal(["DG0000"], Steps.Merge((s_brokenPages, new MergeFrame(default!, s_options)), default).Diagnostics.Select(static error => error.Id));

    [Fact]
    public void ADefectInTheNamesOfModelsIsReported()
        => Assert.Equal(["DG0000"], Steps.LowerModels((null!, s_options), default).Diagnostics.Select(static error => error.Id));

    [Fact]
    public void ADefectInTheNamesOfRequestsIsReported()
        => Assert.Equal(["DG0000"],
            Steps.LowerRequests((new RequestFrame(new ApiModel(), null!), new ProjectFacts(s_options, false)), default).Diagnostics
                .Select(static error => error.Id));

    [Fact]
    public void ARunThatIsCancelledIsNoDefect()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Steps.ReadPage((new BrokenText(new OperationCanceledException(source.Token)), s_selection), source.Token));
    }

    private sealed class BrokenText(Exception exception) : AdditionalText
    {
        public override string Path => "/repo/docs/broken.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw exception;
    }
}
