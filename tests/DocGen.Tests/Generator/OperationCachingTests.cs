using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Which edits of types merge operations again: those of what an operation is made of, and no others.</summary>
public sealed class OperationCachingTests
{
    private const string Boat = "docs/resources/boat.md";

    private static readonly DocSet s_docs = SmallDocSet.All.With("docs/api/boat-get-berth.md", """
        ---
        title: "Get berth"
        description: "Read where a boat belongs."
        doc_type: apiPageType
        ---

        # Get berth

        Namespace: harbor.api

        Read where a boat belongs.

        ## HTTP request

        ```http
        GET /harbor/boats/{boatId}/berth
        ```

        ## Response

        If successful, this method returns a `200 OK` response code.
        """);

    [Theory]
    [InlineData("|length|Int32|", "|length|Int64|")]
    [InlineData("The length in centimetres.", "The length, in centimetres.")]
    [InlineData("A boat for hire.", "A boat to sail.")]
    public void TheEditOfAPropertyNamesNoTypeAndMergesNoOperation(string oldText, string newText)
    {
        var before = GeneratorDriverHelper.RunUnchecked(s_docs);
        var after = before.Next(s_docs.Edit(Boat, oldText, newText));

        Assert.All(after.Reasons(TrackingNames.Names), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, after.Changed(TrackingNames.Types));
        Assert.All(after.Reasons(TrackingNames.Operations), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, after.Changed(TrackingNames.Api));
        AssertFresh(after);
    }

    [Theory]
    [InlineData("`hired`, `docked`", "`hired`, `sunk`")]
    [InlineData("|state|boatState|", "|state|berthState|")]
    [InlineData("The key. Inherited from", "The key, from")]
    [InlineData("\"state\": \"String\"", "\"state\": \"moored | hired\"")]
    [InlineData("## Properties",
        "Only here.\n\n## Properties\n\n## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|twin|boat|The twin.|\n\n## Rest")]
    public void TheEditOfWhatNamesTellOfNamesTypesAgain(string oldText, string newText)
    {
        var docs = s_docs.Edit(Boat, "Names the boat. Inherited from", "The key. Inherited from");
        var after = GeneratorDriverHelper.RunUnchecked(docs).Next(docs.Edit(Boat, oldText, newText));

        Assert.Equal(1, after.Changed(TrackingNames.Names));
        AssertFresh(after);
    }

    [Theory]
    [InlineData("|name|String|What is painted on the bow.|", "|name|Int32|What is painted on the bow.|")]
    [InlineData("|length|Int32|", "|draft|Int32|")]
    [InlineData("|berth|[berth](../resources/berth.md)|", "|berth|[entity](../resources/entity.md)|")]
    [InlineData("\"baseType\": \"harbor.api.entity\"", "\"baseType\": \"harbor.api.berth\"")]
    [InlineData("Namespace: harbor.api", "Namespace: harbor.fleet")]
    public void TheEditOfWhatAnOperationIsMadeOfMergesOperations(string oldText, string newText)
    {
        var before = GeneratorDriverHelper.RunUnchecked(s_docs);
        var after = before.Next(s_docs.Edit(Boat, oldText, newText));

        Assert.Equal(1, after.Changed(TrackingNames.Operations));
        AssertFresh(after);
    }

    [Fact]
    public void ARowThatIsLentToABaseWithoutAPageIsThatOfNow()
    {
        var docs = s_docs.Without("docs/resources/entity.md");
        var after = GeneratorDriverHelper.RunUnchecked(docs).Next(docs.Edit(Boat, "|id|String|", "|id|Int32|"));

        Assert.Equal(0, after.Changed(TrackingNames.Names));
        Assert.Contains("int? Id ", after["Models.En.g.cs"], System.StringComparison.Ordinal);
        AssertFresh(after);
    }

    [Fact]
    public void WhatWasReadOfTypesIsKeptOverEditsThatOperationsDoNotSee()
    {
        var run = GeneratorDriverHelper.RunUnchecked(s_docs);
        run = run.Next(run.Docs.Edit(Boat, "|length|Int32|", "|length|Int64|"));
        run = run.Next(run.Docs.Edit(Boat, "|length|Int64|", "|length|String|"));
        Assert.Equal(0, run.Changed(TrackingNames.Operations));

        run = run.Next(run.Docs.Edit(Boat, "|name|String|", "|name|Int32|"));
        Assert.Equal(1, run.Changed(TrackingNames.Operations));
        AssertFresh(run);
    }

    [Fact]
    public void TwoDriversThatGoOnFromOneDoNotDisturbEachOther()
    {
        var before = GeneratorDriverHelper.RunUnchecked(s_docs);
        var renamed = before.Next(s_docs.Edit("docs/api/boat-hire.md", "|skipper|String|", "|skipper|[berth](../resources/berth.md)|"));
        var edited = before.Next(s_docs.Edit(Boat, "|name|String|", "|name|Int32|"));

        AssertFresh(renamed);
        AssertFresh(edited);
        AssertFresh(renamed.Next(renamed.Docs.Edit(Boat, "|name|String|", "|name|Int64|")));
    }

    private static void AssertFresh(GeneratorRun run)
    {
        var fresh = GeneratorDriverHelper.RunUnchecked(run.Docs);
        Assert.Equal(fresh.AllText, run.AllText);
        Assert.Equal(
            fresh.Result.Diagnostics.Select(static diagnostic => diagnostic.ToString()),
            run.Result.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }
}
