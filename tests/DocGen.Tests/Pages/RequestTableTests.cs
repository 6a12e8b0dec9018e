using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class RequestTableTests
{
    private const string Response = "## Response\n\nIf successful, returns a 200 OK response code and a [ferry](ferry.md) object in the response body.\n";

    [Theory]
    [InlineData("## Request\n\nIt is called like this.\n\n|Method|Request URI|\n|:--|:--|\n|GET|`https://harbour.example/v1.0/piers/{pierId}/ferries`|\n")]
    [InlineData("## REST Request\n\n**Request syntax**\n\n|Method|Request URI|\n|:--|:--|\n"
        + "|**GET**|https://harbour.example/v1.0/piers/{pierId}/ferries HTTP/1.1|\n\n**Request body**\n\nNone.\n")]
    [InlineData("## Syntax of it\n\n|HTTP method|URL|\n|:--|:--|\n|`get`|/piers/{pierId}/ferries|\n")]
    [InlineData("|Method|Request URI|\n|:--|:--|\n|GET|/piers/{pierId}/ferries|\n\n")]
    [InlineData("```http\nGET https://harbour.example/v1.0/piers/{pierId}/ferries\n```\n\n")]
    [InlineData("```\nGET {endpoint}/piers/{pierId}/ferries\n```\n\n")]
    [InlineData("```\nGET [Harbour URI]/piers/{pierId}/ferries\n```\n\n")]
    public void ARequestMayBeATableOrStandBelowTheTitle(string request)
    {
        var operation = Reading.Page("# Find ferries\n\nFinds them.\n\n" + request + Response).Page.Operations[0];

        Assert.Equal(["GET /piers/{pierId}/ferries"], operation.Lines.Select(static line => line.Verb + " " + Reading.Show(line.Route)));
        Assert.False(operation.AreLinesFromExamples);
        Assert.True(operation.Body.Kind is RequestBodyKind.Unstated or RequestBodyKind.None);
    }

    [Theory]
    [InlineData("|Method|URI|\n|:--|:--|\n|GET|/ferries|\n|POST|/ferries|\n\n")]
    [InlineData("|Method|URI|\n|:--|:--|\n|Find ferries|/ferries|\n\n")]
    public void ATableOfMethodsIsNoRequest(string table) => Assert.Empty(Reading.Page("# Ferries\n\nAbout them.\n\n" + table + Response).Page.Operations);

    [Fact]
    public void FurtherColumnsDoNotMatter()
        => Assert.Single(
            Reading.Page("# Ferries\n\nAbout them.\n\n|Method|URI|Description|\n|:--|:--|:--|\n|GET|/ferries|Finds them.|\n\n" + Response).Page.Operations);

    [Fact]
    public void LinesInBoldAreTheHeadingsOfARequestsParts()
    {
        var operation = Reading.Page("""
            # Find ferries

            ## REST request

            **Request syntax**

            |Method|Request URI|
            |:--|:--|
            |GET|/piers/{pier-id}/ferries?seats={seats}|

            **URI parameters:**

            |Name|Type|Required|Description|
            |:--|:--|:--|:--|
            |pier-id|guid|Y|The pier.|
            |seats|int|N|How many at least.|
            |after|date|N|The first day.|

            **Request headers**

            |Header|Description|
            |:--|:--|
            |x-desk|Who asks.|

            **Of note**

            **Request example**

            ```http
            GET https://harbour.example/piers/1/ferries HTTP/1.1
            ```
            """).Page.Operations[0];

        Assert.Equal(["GET /piers/{pier-id}/ferries?seats"], operation.Lines.Select(static line => line.Verb + " " + Reading.Show(line.Route)));
        Assert.Equal(["pier-id: guid"], operation.PathParameters.Select(static row => row.Name + ": " + Reading.Show(row.Type)));
        Assert.Equal(["seats: int", "after: date"], operation.QueryParameters.Select(static row => row.Name + ": " + Reading.Show(row.Type)));
        Assert.Equal(["x-desk"], operation.Headers.Select(static row => row.Name));
        Assert.Single(operation.RequestSamples);
    }

    [Fact]
    public void AColumnTellsWhereAParameterGoes()
    {
        var operation = Reading.Operation("""
            ## Parameters

            |Name|Type|Required|Location|
            |:--|:--|:--|:--|
            |[`id`](#id)|string|Yes|Path|
            |`api-version`|string|Yes|Query|
            |x-desk|string|No|Header|
            |[`Plan`](#plan)|[BindingPlan](plan.md)|Yes|Body|

            ## Responses

            |HTTP Status Code|Description|Response Schema|
            |:--|:--|:--|
            |202 (Accepted)|It has begun.|[BindingTicket](ticket.md)|
            |All others|It failed.|[Fault](fault.md)|
            """);

        Assert.Equal(["id"], operation.PathParameters.Select(static row => row.Name));
        Assert.Equal(["api-version"], operation.QueryParameters.Select(static row => row.Name));
        Assert.Equal(["x-desk"], operation.Headers.Select(static row => row.Name));
        Assert.Equal("Entity BindingPlan@plan.md", operation.Body.Kind + " " + Reading.Show(operation.Body.Type));
        Assert.Equal([202], operation.Response.StatusCodes);
        Assert.Equal("BindingTicket@ticket.md", Reading.Show(operation.Response.Type));
    }

    [Fact]
    public void MembersOfTheBodyMayStandAmongTheParameters()
    {
        var operation =
            Reading.Operation("## Request parameters\n\n|Parameter|In|Type|Description|\n|:--|:--|:--|:--|\n|title|body|string|a|\n|pages|body|int|b|\n");

        Assert.Equal(RequestBodyKind.Parameters, operation.Body.Kind);
        Assert.Equal(["title", "pages"], operation.Body.Members.Select(static row => row.Name));
    }
}
