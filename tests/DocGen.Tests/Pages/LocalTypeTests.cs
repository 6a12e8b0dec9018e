using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class LocalTypeTests
{
    private const string Request = "# Moor a boat\n\n## Request\n\n|Method|Request URI|\n|:--|:--|\n|POST|/piers/{id}/boats|\n\n### Request body\n\n";

    private const string Sections = """


        ### Engine

        What drives it.

        |Name|Type|Description|
        |:--|:--|:--|
        |power|number (double)|Strength.|
        |fuel|[FuelKind](#fuelkind)|What it burns.|

        ### Anchor object

        |Field|Data type|Mandatory|
        |:--|:--|:--|
        |weight|integer (int64)|Yes|

        ### FuelKind

        |Value|Description|
        |:--|:--|
        |oil|Old.|
        |sun|New.|

        ### Prices

        |Name|Type|Description|
        |:--|:--|:--|
        |berth|int|Not linked.|
        """;

    [Fact]
    public void SectionsThatTypeCellsLeadToAreTypesAndNoPartOfTheBody()
    {
        var page = Reading.Page(Request
            + "|Name|Type|Description|\n|:--|:--|:--|\n|engine|[Engine](#engine)|It.|\n|anchors|array|The anchors; see [anchor object](#anchor-object).|"
            + Sections).Page;

        Assert.Equal(["engine: Engine@book.md#engine", "anchors: Anchor*"], page.Operations[0].Body.Members.Select(Show));
        Assert.Equal(["Engine power: Double,fuel: FuelKind@book.md#fuelkind", "Anchor weight: Int64"],
            page.Types.Select(static type => type.Name + " " + string.Join(",", type.Members.Select(Show))));
        Assert.Equal(["FuelKind oil,sun"],
            page.Enums.Select(static type => type.Name + " " + string.Join(",", type.Members.Select(static member => member.Name))));
        Assert.Equal("What drives it.", page.Types[0].Description);
        Assert.Equal(Requirement.Required, page.Types[1].Members[0].Requirement);
    }

    [Fact]
    public void ATypeCellMayHaveTheNameWithoutALink()
        => Assert.Equal(["Engine"],
            Reading.Page(Request + "|Name|Type|Description|\n|:--|:--|:--|\n|engine|`Engine`|It.|"
                + Sections.Replace("[FuelKind](#fuelkind)", "string")).Page.Types.Select(static type => type.Name));

    [Fact]
    public void SectionsThatNothingLeadsToAreWhatTheyWere()
    {
        var page = Reading.Page(Request + "|Name|Type|Description|\n|:--|:--|:--|\n|engine|string|It.|"
            + Sections.Replace("[FuelKind](#fuelkind)", "string")).Page;

        Assert.Empty(page.Types);
        Assert.Empty(page.Enums);
    }

    [Fact]
    public void APageOfTypesMayHaveEnumerationsThatOtherPagesUse()
    {
        var page = Reading.Page(
            "# Harbour resources\n\n## Berth resource\n\n|Value|Type|Description|\n|:--|:--|:--|\n|id|string|Its key.|\n\n## BerthState\n\n"
                + "An enum with the states.\n\n|Value|Description|\n|:--|:--|\n|free|a|\n|taken|b|\n\n## Rules\n\n|Value|Description|\n|:--|:--|\n"
                + "|x|a|\n").Page;

        Assert.Equal(["Berth"], page.Types.Select(static type => type.Name));
        Assert.Equal(["BerthState"], page.Enums.Select(static type => type.Name));
    }

    [Theory]
    [InlineData("string (date-time)", "DateTimeOffset")]
    [InlineData("string (uuid)", "Guid")]
    [InlineData("string (GUID)", "Guid")]
    [InlineData("`string(date)`", "Date")]
    [InlineData("string in UTC date time format", "DateTimeOffset")]
    [InlineData("integer (int64)", "Int64")]
    [InlineData("integer/int64", "Int64")]
    [InlineData("number (double)", "Double")]
    [InlineData("string (timestamp)", "string")]
    [InlineData("string (max 20 characters)", "string")]
    [InlineData("array of strings", "string*")]
    [InlineData("array of integers", "integer*")]
    [InlineData("`string[]`", "string*")]
    public void AFormatMakesATypeOfTheFewThatJsonHas(string cell, string expected)
        => Assert.Equal(expected, Reading.Show(Reading.Row($"|a|{cell}|b|").Type));

    [Fact]
    public void APageOfOneNameWithTypedPropertiesIsAType()
        => Assert.Equal(["Recipe", "Minutes"],
            Reading.Page(
                "# Baking\n\nHow.\n\n## Properties\n\n|Name|Type|Required|\n|:--|:--|:--|\n|[`Recipe`](#recipe)|string|Yes|\n|`Minutes`|integer (int32)|No|\n"
                    + "\n____\n### `Recipe`\n__Type__: string <br/>\n", "a/model-baking.md").Page.Subject!.Members.Select(static member => member.Name));

    [Theory]
    [InlineData("```json\n{ \"id\": \"1\" }\n```", true)]
    [InlineData("**Response example**\n\n```json\n{ \"id\": \"1\" }\n```", true)]
    [InlineData("```\nsome text\n```", false)]
    public void ABodyAloneIsAResponse(string block, bool expected)
        => Assert.Equal(expected, Reading.Operation("## Response\n\nIt looks like this.\n\n" + block).ResponseSamples.Any(static sample => sample.HasBody));

    private static string Show(MemberRow row) => row.Name + ": " + Reading.Show(row.Type);
}
