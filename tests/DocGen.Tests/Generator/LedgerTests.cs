using System.Globalization;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What a page documents is in the output or in a diagnostic at its place.</summary>
public sealed class LedgerTests
{
    private const string Kite = "# kite resource type\n\nNamespace: harbor.api\n\nA kite.\n\n";

    private const string Properties = "## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n";

    private const string Get =
        "# Get a kite\n\nReads a kite.\n\n## HTTP request\n\n```http\nGET /kites/{kite-id}\n```\n\n## Response\n\nReturns `204 No Content`.\n";

    private static readonly (string Path, string Text) s_sail =
        ("docs/sail.md",
            "# sail resource type\n\nNamespace: harbor.api\n\nA sail.\n\n" + Properties + "\n## JSON representation\n\n```json\n{ \"id\": \"String\" }\n```\n");

    [Theory]
    [InlineData("HTTP reqest", "HTTP request")]
    [InlineData("HTTP requset", "HTTP request")]
    public void AMisspeltHeadingOfARequestIsReadAndReported(string heading, string meant)
    {
        var found = MarkedPage.AssertReported("DG0032", Get.Replace("## HTTP request", $"## «{heading}»"));

        Assert.Contains($"'{heading}' is read as '{meant}'", found.Single().GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("SendAsync(\"GET\"", MarkedPage.Run(Get.Replace("HTTP request", heading)).AllText);
    }

    [Theory]
    [InlineData("GTE")]
    [InlineData("GEET")]
    [InlineData("GT")]
    public void AMisspeltVerbIsReadAndReported(string verb)
    {
        var page = Get.Replace("GET /", $"«{verb}» /");

        MarkedPage.AssertReported("DG0041", page);
        Assert.Contains("SendAsync(\"GET\"", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Fact]
    public void OtherTwoCapitalsAreNoVerb_SoThePageHasNoRequestLine()
        => MarkedPage.AssertReported("DG0022", Get.Replace("GET /", "XY /").Replace("# Get a kite", "«# Get a kite»"));

    [Fact]
    public void AnUnusualVerbIsLeftAlone() => MarkedPage.AssertQuiet(Get.Replace("GET /", "LIST /"));

    [Fact]
    public void AMisspeltHeadingOfPropertiesIsReadAndReported()
    {
        var page = Kite + Properties.Replace("## Properties", "## «Propertes»");

        MarkedPage.AssertReported("DG0032", page);
        Assert.Contains("\"id\"", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Theory]
    [InlineData("## Propertes\n\nWhat it owns.\n")]
    [InlineData("## Request 2\n\n```http\nGET /kites/7\n```\n")]
    public void AHeadingIsLeftAloneWhereItsSectionLooksOtherwise_OrOnlyANumberDiffers(string section)
        => Assert.DoesNotContain("DG0032", MarkedPage.Run(Get + section).DiagnosticIds);

    [Fact]
    public void AMisspeltHeadOfAColumnIsReadAndReported()
    {
        var page = Kite + Properties.Replace("|Type|", "|«Tpye»|");

        MarkedPage.AssertReported("DG0033", page);
        Assert.Contains("string? Id", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Fact]
    public void AHeadWithoutMeaningAboveTypesIsReadAsThatOfTheTypes()
    {
        const string Page =
            "# kite: fly\n\nFlies a kite.\n\n## HTTP request\n\n```http\nPOST /kites/{kite-id}/fly\n```\n\n## Request body\n\n"
                + "|Parameter|«Shape»|Description|\n|:---|:---|:---|\n|height|Int32|How high.|\n\n## Response\n\nReturns `204 No Content`.\n";

        MarkedPage.AssertReported("DG0033", Page);
        Assert.Contains("int? Height", MarkedPage.Run(Page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Fact]
    public void AHeadWithoutMeaningAboveTextIsReadAsThatOfTheDescriptions()
    {
        var page = Kite + "## Properties\n\n|Property|Type|«Whatnot»|\n|:---|:---|:---|\n|id|String|The key of the kite.|\n";

        Assert.Contains("'Whatnot' is read as 'Description'", MarkedPage.AssertReported("DG0033", page).Single().GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("The key of the kite.", MarkedPage.Run(page.Replace("«", "").Replace("»", "")).AllText);
    }

    [Theory]
    [InlineData("|Property|Type|Sample|\n|:---|:---|:---|\n|id|String|a-b-c|\n")]
    [InlineData("|Property|Type|Since|Description|\n|:---|:---|:---|:---|\n|id|String|the very first one|The key.|\n")]
    public void AHeadWithoutMeaningAboveAnythingElseIsLeftAlone(string table) => MarkedPage.AssertQuiet(Kite + "## Properties\n\n" + table);

    [Fact]
    public void ARequestLineBelowAnotherHeadingIsReported()
        => MarkedPage.AssertReported("DG0034", Get + "\n## Ways to ask\n\n- Of all:\n\n  ```http\n  «PUT /kites/{kite-id}/tail»\n  ```\n");

    [Fact]
    public void ARequestLineThatIsAParagraphIsReported()
        => MarkedPage.AssertReported("DG0034", Get + "\n## Ways to ask\n\n`«PUT /kites/{kite-id}/tail»`\n");

    [Theory]
    [InlineData("\n## Ways to ask\n\n```http\nGET /kites/7\n```\n")]
    [InlineData("\n## Ways to ask\n\n```http\nGET /kites/{kite-id}?$select=id\n```\n")]
    [InlineData("\n## Ways to ask\n\n```http\nGET https://harbor.example/kites/7/tail\n```\n")]
    [InlineData("\n## Examples\n\n### Of a tail\n\n```http\nGET /kites/7/tail\n```\n")]
    [InlineData("\n## See also\n\n```http\nGET /kites/7/tail\n```\n")]
    public void AnotherSpellingOfADocumentedRoute_OrAnExample_IsQuiet(string section) => MarkedPage.AssertQuiet(Get + section);

    [Fact]
    public void ATableOfMembersBelowAnotherHeadingIsReportedOnce()
        => MarkedPage.AssertReported("DG0035",
            Get + "\n## What else there is\n\n«|Name|Type|Description|»\n|:---|:---|:---|\n|tail|String|Its tail.|\n\nAnd:\n\n|Name|Type|\n|:---|:---|\n"
                + "|wind|String|\n");

    [Fact]
    public void ATableOfRequestsIsNoTableOfMembersThoughItHasAColumnOfTypes()
        => MarkedPage.AssertQuiet(
            "# Kites\n\n## Read kites\n\nReads kites.\n\n| Method | Path | Name | Type |\n|:--|:--|:--|:--|\n| `GET` | `/kites` | all | Whole |\n"
                + "| `GET` | `/kites/(red\\|blue)` | some | Part |\n");

    [Fact]
    public void AMemberOfTheTypeNullHoldsAnyJson()
        => MarkedPage.AssertQuiet(Kite + Properties + "|isRed|null|Whether it is red.|\n");

    [Fact]
    public void AParameterInAListBelowAnotherHeadingIsReported()
        => MarkedPage.AssertReported("DG0036",
            Get + "\n## What else there is\n\n- `«limit»` (integer, optional): how many.\n- `skip` (integer): how many not.\n");

    [Fact]
    public void APageOfAnotherTopicIsQuiet()
        => MarkedPage.AssertQuiet("# Flying\n\nHow to fly.\n\n## The line\n\n|Name|Type|\n|:---|:---|\n|tail|String|\n\n- `limit` (integer): how many.\n",
            ("docs/kite.md", Kite + Properties));

    [Fact]
    public void AnArticleThatIsNoApiPageIsNotReported()
        => MarkedPage.AssertQuiet("---\ndoc_type: conceptualPageType\n---\n\n# Flying\n\n## Response\n\n|Name|Type|\n|:---|:---|\n|tail|String|\n",
            ("docs/kite.md", Kite + Properties));

    [Fact]
    public void AnInlineListGoesOnBehindAValueWithABlank()
        => Assert.Contains("HalfOn", MarkedPage.AssertQuiet(Kite + Properties + "|mode|kiteMode|Possible values are: `off`, `half on`, `full on`.|\n").AllText);

    [Fact]
    public void WhatIsNoValueInAnInlineListIsReported()
        => MarkedPage.AssertReported("DG0037", Kite + Properties + "|mode|kiteMode|Possible values are: `off`, `on`, `«on & off»`, `last`.|\n");

    [Theory]
    [InlineData("|Value|Numeric|Description|\n|:--|:--|:--|\n|low|10|Little.|\n|high|20|Much.|")]
    [InlineData("|Value|Integer value|\n|:--|:--|\n|low|10|\n|high|20|")]
    [InlineData("|Label|Value|\n|:--|:--|\n|low|10|\n|high|20|")]
    [InlineData("|Int|String|\n|:--|:--|\n|10|low|\n|20|high|")]
    public void TheNamesOfAnEnumerationAreWhatIsNoNumber(string table)
    {
        var text = MarkedPage.AssertQuiet(Kite + Properties + "|wind|wind|The wind.|\n\n### wind values\n\n" + table + "\n").AllText;

        Assert.Contains("Low = 10", text);
        Assert.Contains("High = 20", text);
    }

    [Fact]
    public void AnEnumerationWithoutNamesIsReportedAtItsFirstCell()
        => MarkedPage.AssertReported("DG0038",
            Kite + Properties + "|wind|wind|The wind.|\n\n### wind values\n\n|Value|Description|\n|:--|:--|\n|«10»|Little.|\n|20|Much.|\n");

    [Theory]
    [InlineData("\n### Line\n\n")]
    [InlineData("\n### Properties for the line\n\n")]
    [InlineData("\n## Additional properties\n\n")]
    public void AFurtherTableOfMembersIsRead(string heading)
        => Assert.Contains("Length",
            MarkedPage.AssertQuiet(Kite + Properties + heading + "|Property|Type|Description|\n|:---|:---|:---|\n|length|Int32|Of the line.|\n").AllText);

    [Fact]
    public void ATableOfAnotherShapeBelowThePropertiesIsReported()
        => MarkedPage.AssertReported("DG0035",
            Kite + Properties + "\n### Properties of a line definition\n\n«|Property|Type|Description|»\n|:---|:---|:---|\n|length|Int32|Of the line.|\n");

    [Fact]
    public void AQueryThatBeginsWithAnAmpersandIsNoPartOfTheRoute()
    {
        var text = MarkedPage.AssertQuiet(Get.Replace("/kites/{kite-id}", "/kites&$filter=name eq 'red'")).AllText;

        Assert.Contains("Kites", text);
        Assert.DoesNotContain("name eq", text);
        Assert.DoesNotContain("kites&", text);
    }

    [Fact]
    public void ARemarkBehindARouteIsNoPartOfIt()
        => Assert.DoesNotContain("Them", MarkedPage.AssertQuiet(Get.Replace("/kites/{kite-id}", "/kites/{kite-id} // one of them")).AllText);

    [Fact]
    public void JsonThatIsNoObjectIsReported()
        => MarkedPage.AssertReported("DG0026", Kite + Properties + "\n## JSON representation\n\n```json\n«nothing» here\n```\n");

    [Fact]
    public void AnIncludedFileThatIsNotThereIsReported()
        => MarkedPage.AssertReported("DG0104", Get.Replace("Reads a kite.", "Reads a kite.\n\n[!INCLUDE [x](«../includes/gone.md»)]"));

    [Fact]
    public void ABaseThatNoPageDocumentsIsReportedInTheSentence_WithTheNearestName()
    {
        var found = MarkedPage.AssertReported("DG0124", Kite + "Inherits from [«sial»](sial.md).\n\n" + Properties, s_sail);

        Assert.Contains("did you mean 'sail'?", found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ATypeThatIsMisspeltIsReportedWithTheNearestName()
    {
        var found = MarkedPage.AssertReported("DG0110", Kite + Properties + "|sail|«sial»|Its sail.|\n", s_sail);

        Assert.Contains("did you mean 'sail'?", found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AMisspeltPrimitiveIsReportedWithTheNearestName_AndIsNoEnumerationOfItsValues()
    {
        var found = MarkedPage.AssertReported("DG0110", Kite + Properties + "|sail|«Striing»|Its sail. Possible values are: `big`, `small`.|\n");

        Assert.Contains("did you mean 'String'?", found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("/kites/{kite-id}/tails", "tail")]
    [InlineData("/kites/columns", "column")]
    public void AParameterThatIsNearlyALiteralOfTheRouteIsQuiet(string route, string parameter)
        => MarkedPage.AssertQuiet(Get.Replace("/kites/{kite-id}", route)
            .Replace("## Response", $"## Path parameters\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n|{parameter}|Int32|How many.|\n\n## Response"));

    [Fact]
    public void ATypeThatJsonShowsInsteadOfTheTableIsReported()
        => MarkedPage.AssertReported("DG0126",
            Kite + Properties + "|sail|«sial»|Its sail.|\n\n## JSON representation\n\n```json\n{ \"id\": \"String\", \"sail\": \"String\" }\n```\n", s_sail);

    [Fact]
    public void AParameterThatIsNearlyAPlaceholderIsReported()
        => MarkedPage.AssertReported("DG0039",
            Get.Replace("{kite-id}", "{days}")
                .Replace("## Response", "## Path parameters\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n|«dayz»|Int32|How many.|\n\n## Response"));

    [Fact]
    public void PagesOfOneRouteWithDifferentResultsAreReported()
    {
        var get = Get.Replace("Returns `204 No Content`.", "Returns `200 OK` and a [sail](sail.md) object in the response body.");
        var other = ("docs/tail.md", get.Replace("Get a kite", "List kites").Replace("a [sail](sail.md) object", "a collection of [sail](sail.md) objects"));

        MarkedPage.AssertReported("DG0125", get.Replace("# Get a kite", "«# Get a kite»"), s_sail, other);
    }
}
