using System;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Api.Operations;
using DocGen.Api.Types;
using DocGen.Diagnostics;
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

    private static readonly Collected<Page> s_emptyPage = new([new Page { Path = "docs/empty.md" }]);

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
    public void ADefectInTheNamesOfTypesIsReported()
    {
        var types = Steps.MergeTypes((Steps.NameTypes((s_brokenPages, s_options), default), s_brokenPages), default);

        Assert.Null(types.Value);
        Assert.Equal(["DG0000"], Complete(types, new(null)).Diagnostics.Select(static error => error.Id));
    }

    [Fact]
    public void ADefectInTheMergeOfTypesIsReported()
    {
        var types = Steps.MergeTypes((Steps.NameTypes((s_emptyPage, s_options), default), new([])), default);

        Assert.Null(types.Value);
        Assert.Equal(["DG0000"], Complete(types, new(null)).Diagnostics.Select(static error => error.Id));
    }

    [Fact]
    public void ADefectInTheMergeOfOperationsIsReported()
    {
        var types = Steps.MergeTypes((Steps.NameTypes((s_emptyPage, s_options), default), s_emptyPage), default);
        var operations = Steps.MergeOperations((types.Value, new MergeFrame(null!, s_options)), default);

        Assert.NotNull(types.Value);
        Assert.Null(operations.Value);
        Assert.Equal(["DG0000"], Complete(types, operations).Diagnostics.Select(static error => error.Id));
    }

    [Fact]
    public void ADefectInTheModelIsReported()
        => Assert.Equal(["DG0000"], Steps.CompleteModel((new MergedParts(null!, null!), null!), default).Diagnostics.Select(static error => error.Id));

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

    private static Result<ApiModel> Complete(Merged<MergedTypes> types, Merged<MergedOperations> operations)
        => Steps.CompleteModel((new MergedParts(types, operations), new MergeFrame(null!, s_options)), default);

    private sealed class BrokenText(Exception exception) : AdditionalText
    {
        public override string Path => "/repo/docs/broken.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw exception;
    }
}
