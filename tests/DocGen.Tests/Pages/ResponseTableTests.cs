using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages;

public class ResponseTableTests
{
    private const string Page = "# Count the berths\n\n## HTTP request\n\n```http\nGET /piers/{id}/berths\n```\n\n";

    private const string Table = "|Name|Type|Description|\n|:--|:--|:--|\n|total|int|How many.|\n|free|int|How many are free.|\n\n";

    [Theory]
    [InlineData("## Response\n\n### Response body\n\n")]
    [InlineData("## Response parameters\n\n")]
    [InlineData("## Response\n\n### Response headers\n\n|Name|Type|\n|:--|:--|\n|x-rate|int|\n\n### Response body\n\n")]
    public void AResponseMayBeATableOfItsMembers(string heading)
    {
        var page = Reading.Page(Page + heading + Table).Page;

        Assert.Equal("CountTheBerthsResponse", Reading.Show(page.Operations[0].Response.Type));
        Assert.Equal(["CountTheBerthsResponse total,free"],
            page.Types.Select(static type => type.Name + " " + string.Join(",", type.Members.Select(static member => member.Name))));
    }

    [Fact]
    public void AMemberCalledValueTellsOfWhatItIsACollection()
    {
        var page = Reading.Page(Page + "## Response body\n\n|Name|Type|Description|\n|:--|:--|:--|\n|value|[Berth](berth.md) collection|All.|\n").Page;

        Assert.Equal("Berth@berth.md*", Reading.Show(page.Operations[0].Response.Type));
        Assert.Empty(page.Types);
    }

    [Theory]
    [InlineData("## Response\n\nReturns a `200 OK` response code and a [berth](berth.md) object in the response body.\n\n" + Table)]
    [InlineData("## Response\n\nReturns `204 No Content`.\n\n" + Table)]
    [InlineData("## Response\n\n" + Table
        + "## Example\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"harbour.berth\" } -->\n```http\nHTTP/1.1 200 OK\n\n{ }\n```\n")]
    [InlineData("## Response\n\n|Status code|Type|\n|:--|:--|\n|400|Fault|\n")]
    public void WhatNamesTheTypeComesFirst(string response) => Assert.Empty(Reading.Page(Page + response).Page.Types);

    [Fact]
    public void WhereTypesHaveANamespaceNoneIsMadeUp()
        => Assert.Empty(Reading.Page((Page + "## Response body\n\n" + Table).Replace("\n\n## HTTP", "\n\nNamespace: harbour.desk\n\n## HTTP")).Page.Types);

    [Theory]
    [InlineData("array of objects", "object*")]
    [InlineData("`List<Long>`", "Long*")]
    [InlineData("string or null", "string")]
    [InlineData("unsigned long", "long")]
    public void TypesAreReadInOtherSpellings(string cell, string expected) => Assert.Equal(expected, Reading.Show(Reading.Row($"|a|{cell}|b|").Type));
}
