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
    [InlineData("- `size`: number. Optional. How many.", "size: number optional - How many.")]
    [InlineData("- `size` (string) (default: small) - How big.", "size: string - How big. Default: small.")]
    [InlineData("- `size` `integer` - How many.", "size: integer - How many.")]
    [InlineData("- `size` (of the whole shelf): How many.", "size: - - (of the whole shelf): How many.")]
    [InlineData("size\n: {{<required>}} Integer. How many.", "size: Integer required - How many.")]
    [InlineData("size\n: Array of String. Which.", "size: String* - Which.")]
    [InlineData("- **size** _integer_ (required): How many.", "size: integer required - How many.")]
    [InlineData("- **size** _integer_: How many.", "size: integer - How many.")]
    [InlineData("`size` (integer, required) - How many.", "size: integer required - How many.")]
    [InlineData("**size** `integer` <span>required</span>\n\nHow many.", "size: integer required - How many.")]
    [InlineData("**size** (of the shelf) is not told.", null)]
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
    public void ParagraphsThatGiveTypesAreParametersWithWhatFollowsThem()
    {
        var query = Reading.Operation(
            "## Query parameters\n\n**sort** `string` <span>required</span>\n\nThe order. One of the following:\n\n* `title`\n* `year`\n\n---\n\n"
                + "**size** `integer` <span>optional</span>\n\nHow many.\n", "GET /books").QueryParameters;

        Assert.Equal(["sort", "size"], query.Select(row => row.Name));
        Assert.Equal(["title", "year"], query[0].Values);
        Assert.Equal([Requirement.Required, Requirement.Optional], query.Select(row => row.Requirement));
    }

    [Theory]
    [InlineData("- `lid` (object): The lid.\n  - `size` (integer): How wide.\n  - `hinge` (object): What it turns on.\n    - `kind` (string): Which.\n")]
    [InlineData("- `lid` (object): The lid.\n- `lid.size` (integer): How wide.\n- `lid.hinge` (object): What it turns on.\n"
        + "- `lid.hinge.kind` (string): Which.\n")]
    public void ItemsInsideOfAnItemAreMembersOfIt(string list)
    {
        var body = Reading.Operation("## JSON parameters\n\n" + list + "- `mark` (string): A mark.\n").Body;

        Assert.Equal(["lid", "mark"], body.Members.Select(static row => row.Name));
        Assert.Equal(["size", "hinge"], body.Shape!.Find("lid")!.Members.Select(static member => member.Name));
        Assert.Equal("kind", body.Shape!.Find("lid")!.Find("hinge")!.Members[0].Name);
    }

    [Fact]
    public void ItemsInsideOfAListAreMembersOfItsItems()
    {
        var body = Reading.Operation("## JSON parameters\n\n- `lids` - **array**, optional. The lids:\n  - `size` - **integer**, required. How wide.\n").Body;

        Assert.Equal("object*", Reading.Show(body.Members.Single().Type));
        Assert.Equal("size", body.Shape!.Find("lids")!.Item!.Members.Single().Name);
    }

    [Fact]
    public void ATableOfTheAttributesOfAMemberIsOfItsItems()
    {
        var body = Reading.Operation("## JSON parameters\n\n| Attribute | Type | Required |\n|---|---|---|\n| `lids[]` | array of objects | yes |\n\n"
            + "| `lids[]` attribute | Type | Required |\n|---|---|---|\n| `size` | integer | yes |\n").Body;

        Assert.Equal("lids", body.Members.Single().Name);
        Assert.Equal("size", body.Shape!.Find("lids")!.Item!.Members.Single().Name);
    }

    [Fact]
    public void ItemsInsideOfAParameterOfTheQueryDescribeIt()
        => Assert.Equal("lid: object - The lid. lid.size: How wide.", Show(Reading.Operation(
            "## Query parameters\n\n- `lid` (object): The lid.\n  - `size` (integer): How wide.\n", "GET /books").QueryParameters.Single()));

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
    [InlineData("size? \\[2\\]", "size", "Optional")]
    [InlineData("size \\[12\\]", "size", "Unknown")]
    [InlineData("`size[2]`", "size[2]", "Unknown")]
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
