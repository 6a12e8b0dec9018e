using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class ParameterListTests
{
    [Theory]
    [InlineData("- `size` (integer, required): How many.", "size: integer required - How many.")]
    [InlineData("- `size` (required, integer) How many.", "size: integer required - How many.")]
    [InlineData("- `size` `(int: <required>)` – How many.", "size: int required - How many.")]
    [InlineData("- `size` `(int: 20)` - How many.", "size: int - How many. Default: 20.")]
    [InlineData("- `names` `(array of strings: [])` -\n  Which.", "names: string* - Which.")]
    [InlineData("- **size** – How many.", "size: - - How many.")]
    [InlineData("- **size** (*optional*) - A string value with it.", "size: String optional - A string value with it.")]
    [InlineData("- **size** - 1/True/true or 0/False/false, all.", "size: Boolean - 1/True/true or 0/False/false, all.")]
    [InlineData("- `size=<number>`: How many.", "size: number - How many.")]
    [InlineData("- size=<number>: How many.", "size: number - How many.")]
    [InlineData("- `wait=<duration>`: How long, such as 5m.", "wait: string - How long, such as 5m.")]
    [InlineData("- `ids[]=<string>`: Which.", "ids[]: string - Which.")]
    [InlineData("- size - How many.", "size: - - How many.")]
    [InlineData("- size (integer): How many.", "size: integer - How many.")]
    [InlineData("- `size`: number. Optional. How many.", "size: number optional - Optional. How many.")]
    [InlineData("- `size` (string) (default: small) - How big.", "size: string - How big. Default: small.")]
    [InlineData("- `size` `integer` - How many.", "size: integer - How many.")]
    [InlineData("- `size` (of the whole shelf): How many.", "size: - - (of the whole shelf): How many.")]
    [InlineData("size\n: {{<required>}} Integer. How many.", "size: Integer required - How many.")]
    [InlineData("size\n: Array of String. Which.", "size: String* - Which.")]
    [InlineData("- The `size` of all.", null)]
    public void AParameterInAListIsARow(string item, string? expected)
        => Assert.Equal(expected, Show(Reading.Operation("## Query parameters\n\n" + item + "\n", "GET /books").QueryParameters.SingleOrDefault()));

    [Fact]
    public void WhatAnItemListsInTurnStaysWithIt()
    {
        var query = Reading.Operation(
            "## Query parameters\n\n- `sort` (string): The order. One of the following:\n  - `title`\n  - `year`\n- `size` (integer): How many.\n",
            "GET /books").QueryParameters;

        Assert.Equal(["sort", "size"], query.Select(row => row.Name));
        Assert.Equal(["title", "year"], query[0].Values);
    }

    [Fact]
    public void ALineThatIsCalledLikeAPartOfARequestIsItsHeading()
    {
        var operation =
            Reading.Operation(
                "## HTTP request\n\n```http\nGET /books\n```\n\nURL query parameters:\n\n- `size=<number>`: How many.\n\nIt is quick.\n\n## Response\n\n"
                    + "Books.\n");

        Assert.Equal(["size"], operation.QueryParameters.Select(row => row.Name));
        Assert.Equal("GET", operation.Lines.Single().Verb);
    }

    [Fact]
    public void AQueryParameterMayBeCalledLikeAStepOfItsRoute()
        => Assert.Equal(
            ["search", "size"],
            Reading.Operation("## URL query parameters\n\n- `search=<string>`: What.\n- `size=<number>`: How many.\n", "GET /books/search")
                .QueryParameters.Select(static row => row.Name));

    [Fact]
    public void JsonBehindAListWithALabelIsOfTheOperation_AndThatOfAPartIsNot()
    {
        var operation = Reading.Page("""
            # Library

            ## Shelves

            ```
            GET /shelves
            POST /shelves
            ```

            URL query parameters:

            - `size=<number>`: How many.

            The `data` section of the result has the following format:

            ```json
            { "kind": "list" }
            ```

            ```bash
            curl http://localhost:99/shelves
            ```

            ```json
            { "status": "fine", "data": { "kind": "list" } }
            ```
            """).Page.Operations[0];

        Assert.Equal(["status", "data"], operation.ResponseSamples.Single().Members.Select(static member => member.Name));
        Assert.DoesNotContain(operation.RequestSamples, static sample => sample.HasBody);
    }

    [Theory]
    [InlineData("Parameters", "GET /shelves/{id}", "path: id; query: size; body: ")]
    [InlineData("Parameters", "DELETE /shelves/{id}", "path: id; query: size; body: ")]
    [InlineData("Parameters", "POST /shelves/{id}", "path: id; query: ; body: size")]
    [InlineData("Parameters", "PUT /shelves/{id}", "path: id; query: ; body: size")]
    [InlineData("Path parameters", "GET /shelves/{id}", "path: id, size; query: ; body: ")]
    [InlineData("Query parameters", "POST /shelves/{id}", "path: ; query: id, size; body: ")]
    [InlineData("URL parameters", "POST /shelves/{id}", "path: id; query: size; body: ")]
    [InlineData("Parameters", "GET /shelves/{id}/find(size={size})", "path: id, size; query: ; body: ")]
    public void AParameterGoesWhereTheHeadingSaysElseIntoTheRouteElseWhereTheVerbHasIt(string heading, string line, string expected)
    {
        var operation = Reading.Operation($"## {heading}\n\n|Attribute|Type|Required|\n|:--|:--|:--|\n|`id`|integer|yes|\n|`size`|integer|no|\n", line);

        Assert.Equal(expected, $"path: {Names(operation.PathParameters)}; query: {Names(operation.QueryParameters)}; body: {Names(operation.Body.Members)}");
    }

    [Fact]
    public void AColumnForPlacesComesBeforeTheVerb()
    {
        var operation =
            Reading.Operation(
                "## Parameters\n\n|Name|In|Type|Default|Description|\n|:--|:--|:--|:--|:--|\n|size|query|integer|20|How many.|\n"
                    + "|Trace|header|string||A mark.|\n|title|body|string||The title.|\n|year||integer||The year.|\n");

        Assert.Equal("size: integer - How many. Default: 20.", Show(operation.QueryParameters.Single()));
        Assert.Equal("Trace", operation.Headers.Single().Name);
        Assert.Equal(["title", "year"], operation.Body.Members.Select(row => row.Name));
    }

    [Theory]
    [InlineData("size?", "size", "Optional")]
    [InlineData("size?\\*", "size", "Optional")]
    [InlineData("size *", "size", "Required")]
    [InlineData("size (optional)", "size", "Optional")]
    [InlineData("`ids[]`", "ids[]", "Unknown")]
    public void MarksBehindANameSayWhetherItIsRequired(string cell, string name, string requirement)
    {
        var row = Reading.Operation($"## Query parameters\n\n|Field|Type|Description|\n|:--|:--|:--|\n|{cell}|string|Which.|\n",
            "GET /books").QueryParameters.Single();

        Assert.Equal((name, requirement), (row.Name, row.Requirement.ToString()));
    }

    private static string Names(System.Collections.Generic.IEnumerable<MemberRow> rows) => string.Join(", ", rows.Select(row => row.Name));

    private static string? Show(MemberRow? row)
        => row is null
            ? null
            : $"{row.Name}: {Reading.Show(row.Type)}"
                + $"{(row.Requirement == Requirement.Unknown ? "" : " " + row.Requirement.ToString().ToLowerInvariant())} - {row.Description}";
}
