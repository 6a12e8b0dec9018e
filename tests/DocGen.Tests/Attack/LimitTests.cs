using System;
using System.Globalization;
using System.Linq;
using DocGen.Tests.Generator;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Attack;

/// <summary>What grows beyond every real page is reported where it does, and the rest is generated.</summary>
public sealed class LimitTests
{
    private const string Table = "\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n";

    [Fact]
    public void ABaseThatIsTooFarDownItsChainIsDropped()
    {
        var docs = Chain(40);
        var run = GeneratorDriverHelper.Run(docs, "DG0132");

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("/repo/docs/t033.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("record T032 : _Models.T031", run.AllText.Replace("global::Contoso.Api.Models.", "_Models.", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("record T033 : _Api.JsonModel", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void ThousandsOfTypesInAChainGiveCodeOfTheirNumber()
    {
        // Without a limit the code grows with the square: 64 times as much for 8 times the types.
        var (few, many) = (Size(Chain(100)), Size(Chain(800)));

        Assert.True(many < 12 * few, $"100 types give {few} characters, 800 types {many}.");
    }

    [Fact]
    public void MembersBeyondTheLimitAreReportedOnceAndDropped()
    {
        var rows = Enumerable.Range(0, 5_003).Select(static i => string.Create(CultureInfo.InvariantCulture, $"|m{i}|String|x|\n"));
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.With("docs/resources/kite.md",
            "# kite resource type\n\nNamespace: harbor.api\n" + Table + string.Concat(rows)));

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("DG0133", 8 + 5_000), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(" M4999 {", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain(" M5000 {", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows of tables", "|a{0}|String|a description|\n", 20_000, 2)]
    [InlineData("headings", "## heading {0}\n\nA line of prose.\n\n", 2_000, 1)]
    [InlineData("request lines", "GET /things/a{0}/parts/{{id}}/more\n", 2_000, 0)]
    public void APageWithTooMuchOfOneThingIsSkippedWithItsFirstLineTooMany(string what, string part, int limit, int above)
    {
        var parts = string.Concat(Enumerable.Range(0, limit + 1).Select(i => string.Format(CultureInfo.InvariantCulture, part, i)));
        var head = "# kite resource type\n\nNamespace: harbor.api\n" + (what[0] == 'h' ? "\n" : what[1] == 'o' ? Table : "\n\n\n```http\n");
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.With("docs/resources/kite.md", head + parts));

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("DG0014", diagnostic.Id);
        Assert.Contains(what, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal((head + parts).Split('\n').ToList()
            .FindIndex(line => line == string.Format(CultureInfo.InvariantCulture, part, limit - above).Split('\n')[0]),
            diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("record Boat", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void ABaseWithMembersByTheThousandAndTypesByTheThousandGivesNoTypes()
    {
        var rows = string.Concat(Enumerable.Range(0, 4_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"|m{i}|String|x|\n")));
        var docs = DocSet.Of(("docs/wide.md", "# wide resource type\n\nNamespace: harbor.api\n" + Table + rows));
        for (var i = 0; i < 600; i++)
        {
            docs = docs.With(string.Create(CultureInfo.InvariantCulture, $"docs/t{i}.md"),
                string.Create(CultureInfo.InvariantCulture,
                    $"# t{i} resource type\n\nNamespace: harbor.api\n\nInherits from [wide](wide.md).\n{Table}|own|String|x|\n"));
        }

        var run = GeneratorDriverHelper.RunUnchecked(docs.With("docs/get.md",
            "# Get wide\n\nNamespace: harbor.api\n\n## HTTP request\n\n```http\nGET /wide\n```\n\n## Response\n\n"
                + "If successful, this method returns a `200 OK` response code and a [wide](wide.md) object in the response body.\n"));

        Assert.Equal(["DG0210"], run.DiagnosticIds);
        Assert.DoesNotContain("record Wide", run.AllText, StringComparison.Ordinal);
        GeneratorDriverHelper.AssertCompiles(run);
    }

    [Fact]
    public void ALongDescriptionIsNotRepeatedForEachRouteInFull()
    {
        var routes = string.Concat(Enumerable.Range(0, 200).Select(static i => string.Create(CultureInfo.InvariantCulture, $"GET /things/a{i}/b\n")));
        var page = "# Get it\n\n" + string.Concat(Enumerable.Repeat("word ", 20_000)) + "\n\n## HTTP request\n\n```http\n" + routes
            + "```\n\n## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";
        var run = GeneratorDriverHelper.Run(DocSet.OfPage(page));

        Assert.InRange(run.PageFiles.Sum(static file => file.Value.Length), 10_000, 2_000_000);
        Assert.Contains("word …", run.AllText, StringComparison.Ordinal);
    }

    private static long Size(DocSet docs) => GeneratorDriverHelper.RunUnchecked(docs).PageFiles.Sum(static file => (long)file.Value.Length);

    private static DocSet Chain(int count) => DocSet.Of([.. Enumerable.Range(0, count).Select(static i => (
        string.Create(CultureInfo.InvariantCulture, $"docs/t{i:D3}.md"),
        string.Create(CultureInfo.InvariantCulture, $"# t{i:D3} resource type\n\nNamespace: harbor.api\n\n")
            + (i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Inherits from [t{i - 1:D3}](t{i - 1:D3}.md).\n"))
            + Table + string.Create(CultureInfo.InvariantCulture, $"|m{i}|String|x|\n")))]);
}
