using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Pages in the manner of other houses, from their text to the calls.</summary>
public sealed class OtherHouseTests
{
    private const string Answer = "\n```json\n{ \"id\": \"a\", \"size\": 3 }\n```\n";

    [Fact]
    public void ATableOfAddressLoginAndVerbIsARequest_AndArgumentsHaveTheTypesOfTheirExamples()
    {
        var code = Emit("# Pot make\n\nMakes a pot.\n\n| URL | Requires login | HTTP Method |\n|:--|:--|:--|\n| `/api/v1/pots.make` | `yes` | `POST` |\n\n"
            + "## Payload\n\n| Argument | Example | Required | Description |\n|:--|:--|:--|:--|\n| `name` | `blue` | Required | Its name. |\n"
            + "| `size` | `3` | Optional | How wide. |\n| `is_flat` | `true` | Optional | Whether. |\n\n## Example Result\n" + Answer);

        Assert.Contains("Literal(\"pots.make\")", code);
        Assert.Contains("public required string Name { get; init; }", code);
        Assert.Contains("public long? Size { get; init; }", code);
        Assert.Contains("public bool? IsFlat { get; init; }", code);
    }

    [Fact]
    public void AnElementWhoseClassesNameTheVerbIsARequest()
    {
        var code = Emit("# Kilns\n\n## Get a kiln\n\n<div class=\"endpoint get indent\">/kilns/{kiln name or id}</div>\n\n*Response*\n" + Answer
            + "\n## Delete a kiln\n\n<div class=\"endpoint delete indent\">/kilns/{kiln name or id}</div>\n\n*Response*\n\n```\nHTTP 204 No Content\n```\n");

        Assert.Contains("GetAsync(", code);
        Assert.Contains("DeleteAsync(", code);
        Assert.Contains("this[string key]", code);
    }

    [Theory]
    [InlineData("##### Method\n\n`POST /pots`\n\n##### Request Body\n\n")]
    [InlineData("### Definition\n\n```\nPOST /pots\n```\n\n### JSON parameters\n\n")]
    [InlineData("### Endpoint\n\n`POST /pots`\n\n### Request body\n\n")]
    public void AHeadingForTheRequestAloneIsAPartOfItsOperation(string request)
    {
        var code = Emit("# Pots\n\n## Make a pot\n\n" + request
            + "| Name | Type | Required | Description |\n|:--|:--|:--|:--|\n| name | string | yes | Its name. |\n| glaze | string | no | Which. |\n\n"
            + "### Response\n" + Answer);

        Assert.Contains("public required string Name { get; init; }", code);
        Assert.Contains("public string? Glaze { get; init; }", code);
    }

    [Fact]
    public void AnArrayWithItsValuesInBracketsIsOfTexts()
        => Assert.Contains("IReadOnlyList<string>? States { get; init; }", Emit("# Kilns\n\n## List kilns\n\n`GET /kilns`\n\n#### Query Parameters\n\n"
            + "| Parameter | Type | Description |\n|:--|:--|:--|\n| states[] | array (hot, cold) | Which. |\n\n#### Response\n" + Answer));

    [Fact]
    public void AListRightBehindARequestIsOfItsParameters()
    {
        var code = Emit("# Pots\n\n## Make a pot\n\n```\nPOST /pots.json\n```\n\n* **name** _string_ (required): Its name.\n* **size** _integer_: How wide.\n"
            + Answer);

        Assert.Contains("public required string Name { get; init; }", code);
        Assert.Contains("public long? Size { get; init; }", code);
    }

    [Theory]
    [InlineData("The following parameters are required:", "Async(string name, ")]
    [InlineData("You can pass the following optional GET parameters:", "public string? Name { get; init; }")]
    [InlineData("The following parameters can be used as well to narrow down the set of the results:", "public string? Name { get; init; }")]
    public void ASentenceMayIntroduceParameters(string sentence, string expected)
        => Assert.Contains(expected,
            Emit($"# Pots\n\n## Find pots\n\n```\nGET /pots\n```\n\n{sentence}\n\n* `name=<text>` to look for.\n\n### Response\n" + Answer));

    [Fact]
    public void WhatOneOfSeveralChoicesRequiresMayBeLeftOut()
        => Assert.Contains("public string? Hinge { get; init; }",
            Emit("# Pots\n\n## Make a pot\n\n`POST /pots`\n\n### Parameters\n\n- `name` (string): Its name.\n\n"
            + "### Additional parameters for `kind=lid`:\n\n- `hinge` (string, required): Which.\n\n### Returns\n" + Answer));

    [Fact]
    public void ACommandShowsWhichFieldsOfAFormAreFiles()
        => Assert.Contains("_Body.Multipart(body)",
            Emit("# Pots\n\n## Add a picture\n\n```plaintext\nPOST /pots/:id/pictures\n```\n\n| Attribute | Type | Required | Description |\n"
            + "|:--|:--|:--|:--|\n| `id` | integer | yes | Its key. |\n| `picture` | string | yes | The picture. |\n\n```shell\n"
            + "curl --request POST --form \"picture=@pot.png\" \"https://kilns.example/pots/5/pictures\"\n```\n" + Answer));

    [Fact]
    public void ACommandThatSendsTheQueryAsAFormShowsNoBody()
        => Assert.Contains("PostAsync(string text, _Options? options",
            Emit("# Pots\n\n## Find pots\n\n```\nGET /search\nPOST /search\n```\n\nURL query parameters:\n\n"
            + "- `text=<string>`: What to look for. This parameter is required.\n\n```bash\ncurl 'https://kilns.example/search' --data-urlencode 'text=a'\n"
            + "```\n" + Answer));

    [Fact]
    public void ACommandAloneShowsTheFieldsOfItsForm()
        => Assert.Contains("public string? Value { get; init; }", Emit("# Keys\n\n## Set a key\n\n```sh\n"
            + "curl http://127.0.0.1:2379/v2/keys/message -XPUT -d value=\"Hello world\"\n```\n\n```json\n"
            + "{ \"action\": \"set\", \"node\": { \"key\": \"/message\" } }\n```\n"));

    [Theory]
    [InlineData("> The above command returns JSON structured like this:")]
    [InlineData("The command returns JSON like this:")]
    public void WhatACommandReturnsMayStandInFrontOfItsRequest(string text)
    {
        var code = Emit("# Kilns\n\n## Get a kiln\n\n```shell\ncurl https://kilns.example/kilns/2\n```\n\n" + text + "\n\n```json\n"
            + "{ \"id\": 2, \"heat\": 900 }\n```\n\nGives one.\n\n### HTTP Request\n\n`GET https://kilns.example/kilns/<ID>`\n");

        Assert.Contains("public long? Heat { get; init; }", code);
    }

    [Theory]
    [InlineData("Parameter")]
    [InlineData("Name")]
    public void ATableOfNamesAndTextsBelowAHeadingForTheQueryListsParameters(string head)
        => Assert.Contains("public string? Glaze { get; init; }", Emit($"# Pots\n\n## Find pots\n\n### HTTP Request\n\n`GET /pots`\n\n### Query Parameters\n\n"
            + $"{head} | Description\n--- | ---\nglaze | Which glaze.\n\n### Response\n" + Answer));

    [Fact]
    public void WhereODataIsSpokenSuchATableListsWhatCanBeFilteredBy()
        => Assert.DoesNotContain("Glaze", Emit("# Pots\n\n## Find pots\n\n### HTTP Request\n\n`GET /pots`\n\nIt speaks OData.\n\n### Query Parameters\n\n"
            + "Name | Description\n--- | ---\nglaze | Which glaze.\n\n### Response\n" + Answer));

    [Theory]
    [InlineData("`20`", "long?")]
    [InlineData("false", "bool?")]
    [InlineData("N/A", "string?")]
    public void ADefaultThatIsANumberOrATruthValueTellsTheType(string value, string type)
        => Assert.Contains($"public {type} Size {{ get; init; }}", Emit("# Pots\n\n## Find pots\n\n### HTTP Request\n\n`GET /pots`\n\n"
            + $"### Query Parameters\n\nParameter | Default | Description\n--- | --- | ---\nsize | {value} | How wide.\n\n### Response\n" + Answer));

    [Fact]
    public void AColumnForWhatIsOptionalIsTheOppositeOfOneForWhatIsRequired()
    {
        var code = Emit("# Pots\n\n## Make a pot\n\n### HTTP Request\n\n`POST /pots`\n\n### Parameters\n\n"
            + "Parameter | Description | Optional | Type\n--- | --- | --- | ---\nname | Its name. | No | String\nglaze | Which. | Yes | String\n\n"
            + "### Response\n"
            + Answer);

        Assert.Contains("public required string Name { get; init; }", code);
        Assert.Contains("public string? Glaze { get; init; }", code);
    }

    [Theory]
    [InlineData("The endpoint accepts the following query parameters in the URL:")]
    [InlineData("It accepts the following query parameters in the URL:")]
    public void ASentenceMayIntroduceParametersOfTheQuery(string sentence)
        => Assert.Contains("public string? Glaze { get; init; }",
            Emit($"# Pots\n\n## Find pots\n\n```bash\nGET /pots\n```\n\n{sentence}\n\n- `glaze`: Which glaze.\n\nResponse format:\n" + Answer));

    [Theory]
    [InlineData("HTTP Response Body")]
    [InlineData("Success Response")]
    [InlineData("Successful response")]
    public void AHeadingMaySayThatTheAnswerFollows(string heading)
        => Assert.Contains("public long? Size { get; init; }",
            Emit($"# Pots\n\n## Make a pot\n\n### HTTP Request\n\n`POST /pots`\n\n### {heading}\n" + Answer));

    [Fact]
    public void AParameterMayBeNamedAsThePlaceholderThatItIs()
        => Assert.Contains("public string? Glaze { get; init; }", Emit("# Break a pot\n\n## Request\n\n`POST /pots/<name>/_break`\n\n## Query parameters\n\n"
            + "* `<glaze>`\n\n    Which glaze.\n\n## Response\n" + Answer));

    [Fact]
    public void ACallWithSamplesBelowAHeadingForExamplesIsNoRouteOfItsOwn()
        => Assert.DoesNotContain("blue", Emit("# Break a pot\n\n## Request\n\n`POST /pots/<name>/_break`\n\n## Path parameters\n\n* `<name>`\n\n  Its name.\n\n"
            + "## Response\n" + Answer + "\n## Examples\n\n```\nPOST /pots/blue/_break?hard=1\n\nResponse:\n{ \"id\": \"a\" }\n```\n"));

    [Fact]
    public void AVersionIsAStepOfTheRouteWhereNoPageShowsTheAddressOfTheService()
        => Assert.Contains("Literal(\"v1\")", Emit("# Pots\n\n## Find pots\n\n`GET /v1/pots`\n\n### Response\n" + Answer));

    [Fact]
    public void AVersionBelongsToTheAddressWhereAPageShowsIt()
        => Assert.DoesNotContain("Literal(\"v1\")", Emit("# Pots\n\n## Find pots\n\n`GET https://kilns.example/v1/pots`\n\n### Response\n" + Answer
            + "\n## Drop pots\n\n`DELETE /v1/pots`\n"));

    [Fact]
    public void APathOfATableMayLackTheSlashInFrontOfIt()
        => Assert.Contains("Literal(\"pots.find\")",
            Emit("# Find pots\n\n| URL | Requires login | HTTP Method |\n|:--|:--|:--|\n| `api/v1/pots.find` | `yes` | `GET` |\n\n## Example Result\n"
                + Answer));

    [Fact]
    public void APlaceholderOfTheHostIsNoParameterOfTheQuery()
        => Assert.DoesNotContain("kilnPort", Emit("# Pots\n\n## Find pots\n\n### HTTP Request\n\n```\nGET http://localhost:<kilnPort>/v1.0/pots/<name>\n```\n\n"
            + "#### URL Parameters\n\nParameter | Description\n--- | ---\n`kilnPort` | The port.\n`name` | Its name.\n\n### HTTP Response Body\n" + Answer));

    [Fact]
    public void APlaceholderInTheFieldOfAFormIsNoFile()
        => Assert.Contains("public required string Uri { get; init; }", Emit("# Pots\n\n## Join\n\n```shell\ncurl -X POST -F uri=<target_uri> "
            + "\"http://localhost:8080/join\"\n```\n\n### HTTP Request\n\n`POST http://localhost:8080/join`\n\n### Parameters\n\n"
            + "Parameter | Description | Optional | Type\n--- | --- | --- | ---\nuri | Where. | No | String\n"));

    [Fact]
    public void TheTypeOfAFieldMayStandInBracketsAtTheEndOfItsText()
    {
        var code = Emit("# Pots\n\n## Make a pot\n\n`POST /pots`\n\nRequired fields:\n\n- `name`: Its name (string)\n- `size`: How wide (int)\n\n"
            + "Optional fields:\n\n- `is_flat`: Whether it has no rim (boolean) - since 2.0\n- `glaze` (string)\n\nResponse:\n" + Answer);

        Assert.Contains("public required long Size { get; init; }", code);
        Assert.Contains("public bool? IsFlat { get; init; }", code);
        Assert.Contains("public string? Glaze { get; init; }", code);
    }

    [Fact]
    public void ALabelMayBeTheLastLineOfALongerText()
        => Assert.Contains("public string? Glaze { get; init; }",
            Emit("# Pots\n\n## Find pots\n\n```bash\nGET /pots\n```\n\n`/pots` is for looking for pots by what they are made of, and for nothing else at all.\n"
                + "The endpoint accepts the following query parameters in the URL:\n\n- `glaze`: Which glaze.\n\nResponse format:\n" + Answer));

    [Fact]
    public void ATableOfTheAnswerHasATypeWhereTheHeadingIsTheRequest()
        => Assert.Contains("public long? Heat { get; init; }", Emit("# Kilns\n\n### GET /kilns/{id}/state\n\nGives its state.\n\n#### Response\n\n"
            + "| Name | Description | Type |\n|:--|:--|:--|\n| heat | How hot. | int |\n"));

    [Theory]
    [InlineData("`dir=<up | down>`", "KilnDir? Dir { get; init; }")]
    [InlineData("`dir=<some_selector>`", "public string? Dir { get; init; }")]
    public void AWordThatStandsForAValueIsNoType(string item, string expected)
        => Assert.Contains(expected, Emit($"# Kilns\n\n## List kilns\n\n```\nGET /kilns\n```\n\nURL query parameters:\n\n- {item}: The order.\n" + Answer));

    [Theory]
    [InlineData("[`201`](codes.md#created)")]
    [InlineData("[201 Created](codes.md)")]
    public void ALinkThatTellsWhatAStatusMeansIsNoType(string status)
    {
        var code = Emit("# Pots\n\n## Make a pot\n\n```plaintext\nPOST /pots\n```\n\nIf it succeeds, returns " + status
            + " and the following response attributes:\n\n"
            + "| Attribute | Type | Description |\n|:--|:--|:--|\n| `name` | string | Its name. |\n| `size` | integer | How wide. |\n");

        Assert.Contains("_Models.MakeAPotResponse?> PostAsync(", code);
        Assert.Contains("public long? Size { get; init; }", code);
    }

    [Fact]
    public void RowsOfAResponseThatLeadIntoMembersAreMembersOfThose()
    {
        var code = Emit("# Pots\n\n## Get a pot\n\n```\nGET /pots/:id\n```\n\n### Response\n\n| Attribute | Type | Description |\n|:--|:--|:--|\n"
            + "| `name` | string | Its name. |\n| `lid` | object | Its lid. |\n| `lid.colour` | string | Red. |\n| `ears` | array | Its ears. |\n"
            + "| `ears[].size` | integer | How wide. |\n");

        Assert.Contains("[_Name(\"lid\")] public PotLid? Lid { get; init; }", code);
        Assert.Contains("[_Name(\"colour\")] public string? Colour { get; init; }", code);
        Assert.Contains("IReadOnlyList<PotEar>? Ears { get; init; }", code);
        Assert.DoesNotContain("lid.colour", code);
    }

    [Fact]
    public void AResponseWhoseRowsAllLeadIntoTheItemsOfAListIsOne()
        => Assert.Contains("CollectionPage<_Models.Pot>> GetAsync(", Emit("# Pots\n\n## List pots\n\n```\nGET /pots\n```\n\n### Response\n\n"
            + "| Attribute | Type | Description |\n|:--|:--|:--|\n| `[].name` | string | Its name. |\n| `[].size` | integer | How wide. |\n"));

    [Fact]
    public void AListInsideAMemberOfABodyIsAList()
        => Assert.Contains("IReadOnlyList<PotLidKnob>? Knobs { get; init; }", Emit("# Pots\n\n## Make a pot\n\n```\nPOST /pots\n```\n\n### Request body\n\n"
            + "| Attribute | Type | Description |\n|:--|:--|:--|\n| `lid` | object | Its lid. |\n| `lid.knobs` | array | Its knobs. |\n"
            + "| `lid.knobs[].size` | integer | How wide. |\n"));

    private static string Emit(string page)
        => string.Concat(GeneratorDriverHelper.Run(DocSet.Of(("docs/page.md", page))).PageFiles.Select(static file => file.Value));
}
