using System.Globalization;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What is lost in the cells of tables, in request lines and in headings by a slip is read where it can be, and reported at its place.</summary>
public sealed class DamagedTableTests
{
    private const string Kite = "# kite resource type\n\nNamespace: harbor.api\n\nA kite.\n\n";

    private const string Properties = "## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n";

    private const string Get =
        "# Get a kite\n\nReads a kite.\n\n## HTTP request\n\n```http\nGET /kites/{kite-id}\nGET /me/kites/{kite-id}\n```\n\n"
        + "## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";

    [Fact]
    public void AnAddressAmongRequestLinesIsReadWithTheirVerb_AndReported()
    {
        var page = Get.Replace("GET /me", "«/me").Replace("/me/kites/{kite-id}", "/me/kites/{kite-id}»");
        var found = MarkedPage.AssertReported("DG0044", page);

        Assert.Contains("it is read as: GET /me/kites/{kite-id}", found.Single().GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("MeRequestBuilder", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Fact]
    public void AHeaderWithoutACellLosesNoOtherTable()
    {
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.OfPage(Kite + Properties + "\n## More\n\n|\n|:---|:---|\n|tail|String|\n"));

        Assert.DoesNotContain("DG0000", run.DiagnosticIds);
        Assert.Contains("string? Id", run.AllText);
    }

    [Theory]
    [InlineData("GET /kites/{kite-id}\nPOST /kites\n/me/kites/{kite-id}")]
    [InlineData("/me/kites/{kite-id}")]
    public void AnAddressWhoseVerbIsUnknownGivesNoMethod_AndIsReported(string lines)
    {
        var found = MarkedPage.AssertReported(
            "DG0044", Get.Replace("GET /kites/{kite-id}\nGET /me/kites/{kite-id}", lines).Replace("/me/kites/{kite-id}", "«/me/kites/{kite-id}»"));

        Assert.Contains("it is read as: nothing", found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("|id|String|The key.|\n|«tail»||Its tail.|\n")]
    [InlineData("|«id»||The key.|\n")]
    public void ARowWithoutATypeIsReported(string rows)
        => MarkedPage.AssertReported("DG0045", Kite + "## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n" + rows);

    [Theory]
    [InlineData("|Property|Type|Description|\n|:---|:---|:---|\n|id||The key.|\n|tail||Its tail.|\n")]
    [InlineData("|Property|Description|\n|:---|:---|\n|id|The key.|\n")]
    public void ATableWithoutAnyTypeIsQuietAboutThem(string table)
        => Assert.DoesNotContain("DG0045", MarkedPage.Run(Kite + "## Properties\n\n" + table).DiagnosticIds);

    [Fact]
    public void ARemarkInParenthesesBehindAListOfValuesIsNoValue()
        => MarkedPage.AssertQuiet(Kite + Properties + "|mode|kiteMode|Possible values are: `off`, `on` `(array: [])`.|\n");

    [Fact]
    public void AMisspeltCollectionIsReadAndReported()
    {
        var page = Kite + Properties + "|tails|String «colection»|Its tails.|\n";

        MarkedPage.AssertReported("DG0046", page);
        Assert.Contains("IReadOnlyList<string>? Tails", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Theory]
    [InlineData("«calm & more»")]
    [InlineData("«calm; gusty»")]
    public void AValueWithMarksAmongSingleWordsIsReported(string value)
        => MarkedPage.AssertReported(
            "DG0047", Kite + Properties + $"|wind|wind|The wind.|\n\n### wind values\n\n|Member|Description|\n|:--|:--|\n|{value}|Little.|\n|strong|Much.|\n");

    [Theory]
    [InlineData("very calm", "strong")]
    [InlineData("< 5", "> 5")]
    public void AValueWithABlank_OrAllWithMarks_IsQuiet(string first, string second)
        => MarkedPage.AssertQuiet(
            Kite + Properties + $"|wind|wind|The wind.|\n\n### wind values\n\n|Member|Description|\n|:--|:--|\n|{first}|Little.|\n|{second}|Much.|\n");

    [Fact]
    public void AnEnumerationThatIsMisspeltInARowIsReadAsTheDocumentedOne_AndReported()
    {
        var page = Kite + Properties
            + "|wind|«windFroce»|Possible values are: `calm`, `strong`.|\n\n«### windForce values»\n\n|Member|\n|:--|\n|calm|\n|strong|\n|storm|\n";

        MarkedPage.AssertReported("DG0127", page);
        Assert.DoesNotContain("WindFroce", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Theory]
    [InlineData("DG0032", "### «wind valeus»\n\n|Member|\n|:--|\n|calm|\n|strong|\n")]
    [InlineData("DG0035", "### wind Whatnot\n\n«|Member|»\n|:--|\n|calm|\n|strong|\n")]
    public void AListOfValuesBelowAMisspeltHeadingIsReadOrReported(string id, string values)
        => MarkedPage.AssertReported(id, Kite + Properties + "|wind|wind|The wind.|\n\n" + values);

    [Fact]
    public void AnEnumerationWithOtherValuesHasAnotherName()
        => MarkedPage.AssertQuiet(
            Kite + Properties + "|wind|windForze|Possible values are: `low`, `high`.|\n\n### windForce values\n\n|Member|\n|:--|\n|calm|\n|strong|\n");

    [Theory]
    [InlineData("HTTP request")]
    [InlineData("Response")]
    public void AHeadingWithoutMeaningIsReadAsTheOnlyThingThatItCanBe_AndReported(string heading)
    {
        var page = Get.Replace("## " + heading, "## «Whatnot»");

        MarkedPage.AssertReported("DG0032", page);
        Assert.Equal(MarkedPage.Run(Get).AllText, MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Fact]
    public void AMessageBelowAnExampleIsNotTheRequestOfAPage()
        => Assert.DoesNotContain(
            "DG0032",
            MarkedPage.Run(
                Get + "\n## Example\n\n### Response\n\n```http\nHTTP/1.1 204 No Content\n```\n\n### News\n\n```http\nPOST /news\n```\n").DiagnosticIds);

    [Fact]
    public void ATranslatedListOfValuesIsReadByTheNameThatLinksUse()
        => Assert.Contains(
            "Strong",
            MarkedPage.AssertQuiet(
                Kite + Properties + "|wind|windForce|The wind.|\n\n### <a name=\"windforce-values\"></a>Valores de windForce\n\n"
                + "|Member|\n|:--|\n|calm|\n|strong|\n").AllText);

    [Fact]
    public void AFileThatIsNotThereIsReportedOnce_WhereManyPagesIncludeIt()
    {
        const string Include = "Reads a kite.\n\n[!INCLUDE [x](«../includes/gone.md»)]";
        var other = ("docs/z.md", Get.Replace("/kites", "/boats").Replace("Reads a kite.", Include.Replace("«", "").Replace("»", "")));

        var found = MarkedPage.AssertReported("DG0104", Get.Replace("Reads a kite.", Include), other);

        Assert.Contains("and in one more place", found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Int32", "218753122201", "long? Length", true)]
    [InlineData("Int64", "99999999999999999999", "decimal? Length", true)]
    [InlineData("Int32", "12", "int? Length", false)]
    public void ANumberThatIsTooLargeForTheTypeOfItsRowHasAWiderOne_WhichIsReported(string type, string value, string property, bool isReported)
    {
        var mark = isReported ? $"«{type}»" : type;
        var page = Kite + Properties
            + $"|length|{mark}|Of the line.|\n\n## JSON representation\n\n```json\n{{ \"id\": \"String\", \"length\": {value} }}\n```\n";

        MarkedPage.AssertReported("DG0118", page);
        Assert.Contains(property, MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Theory]
    [InlineData("[[1, 2], [3]]", "IReadOnlyList<_SystemJson.JsonElement>? Grid")]
    [InlineData("[1, \"a\"]", "IReadOnlyList<_SystemJson.JsonElement>? Grid")]
    [InlineData("[1, null, 2.5]", "IReadOnlyList<double>? Grid")]
    [InlineData("{ \"x\": 1 }", "JsonElement? Grid")]
    [InlineData("[]", "IReadOnlyList<_SystemJson.JsonElement>? Grid")]
    [InlineData("-3000000000", "long? Grid")]
    [InlineData("“String”", "string? Grid")]
    public void AMemberThatOnlyJsonShowsHasTheTypeOfAllItsValues(string value, string property)
        => Assert.Contains(
            property,
            MarkedPage.AssertQuiet(Kite + Properties + $"\n## JSON representation\n\n```json\n{{ “id”: \"String\", \"grid\": {value} }}\n```\n").AllText);
}
