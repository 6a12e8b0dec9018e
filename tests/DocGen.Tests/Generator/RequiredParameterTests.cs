using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What a page says has to be sent is an argument of the call, or a <c>required</c> member of the body.</summary>
public sealed class RequiredParameterTests
{
    private const string Answer = "\n## Response\n\n```json\n{ \"id\": \"a\", \"size\": 3 }\n```\n";

    [Fact]
    public void AQueryParameterThatThePageRequiresIsAnArgumentOfTheCall()
    {
        var code = Emit("GET https://kilns.example/kilns/{id}/firings",
            "## Query parameters\n\n- `since` (string, required): The first day.\n- `cone` (integer): How hot.\n");

        Assert.Contains("GetAsync(string since, ConeOptions? options = null, _Cancel cancellationToken = default)", code);
        Assert.Contains("_path.Query(\"since\", since).SendAsync", code);
        Assert.Contains("Required: since: The first day.", code);
        Assert.DoesNotContain("query.Add(\"since\"", code);
    }

    [Fact]
    public void AnArgumentHasTheTypeAndTheNameThatThePageGives()
    {
        var code = Emit("GET https://kilns.example/kilns", "## Query parameters\n\n|Name|Type|Required|Description|\n|:--|:--|:--|:--|\n"
            + "|cone_number|integer|yes|How hot.|\n|is_open|boolean|yes|Whether it is open.|\n|ref|string|yes|Its mark.|\n");

        Assert.Contains("GetAsync(long cone_number, bool is_open, string @ref, _Options? options = null", code);
        Assert.Contains(".Query(\"cone_number\", _Literal.Of(cone_number)).Query(\"is_open\", _Literal.Of(is_open)).Query(\"ref\", @ref)", code);
    }

    [Fact]
    public void ANameThatIsNoneOfAnArgumentStaysAnOption()
    {
        var code = Emit("GET https://kilns.example/kilns",
            "## Query parameters\n\n- `ids[]` (string, required): Which.\n- `options` (string, required): More.\n");

        Assert.Contains("query.AddEach(\"ids%5B%5D\", Ids);", code);
        Assert.Contains("query.Add(\"options\", Options);", code);
        Assert.Contains("Required: ids[]: Which. options: More.", code);
    }

    [Fact]
    public void ADeprecatedParameterIsAnOption()
        => Assert.Contains("public string? Since { get; init; }", Emit("GET https://kilns.example/kilns",
            "## Query parameters\n\n|Name|Type|Required|Description|\n|:--|:--|:--|:--|\n|since|string|yes|Deprecated. The first day.|\n"));

    [Fact]
    public void ARequiredArgumentComesBetweenTheBodyAndItsContentType()
    {
        var code = Emit("PUT https://kilns.example/kilns/{id}/photo",
            "## Query parameters\n\n- `angle` (string, required): From where.\n\n## Request body\n\nThe binary contents of the photo.\n");

        Assert.Contains("PutAsync(_System.IO.Stream body, string angle, string contentType = \"application/octet-stream\", _Options? options = null", code);
    }

    [Theory]
    [InlineData("All parameters to this call are optional and nullable excluding `glaze`.")]
    [InlineData("All fields except for `glaze` are optional")]
    public void ASentenceThatExceptsAParameterFromBeingOptionalRequiresIt(string sentence)
    {
        var code = Emit(
            "POST https://kilns.example/kilns/{id}/fire",
            $"> {sentence}\n\n## JSON parameters\n\n|Field|Type|Description|\n|:--|:--|:--|\n|glaze|string|Which.|\n|cone|integer|How hot.|\n");

        Assert.Contains("public required string Glaze { get; init; }", code);
        Assert.Contains("public long? Cone { get; init; }", code);
    }

    [Fact]
    public void ATimeWithoutAnExampleIsANumberLikeTheTimeBesideIt()
    {
        var code = Emit(
            "GET https://kilns.example/firings",
            "## Query parameters\n\n- **since** - Timestamp. The first.\n- **until** - Timestamp. The last.\n\n## Example\n\n```http\n"
                + "GET https://kilns.example/firings?since=1374067924\n```\n");

        Assert.Contains("public long? Since { get; init; }", code);
        Assert.Contains("public long? Until { get; init; }", code);
    }

    [Fact]
    public void APutOfAKeyBesideAnotherNounSendsNothingOfWhatTheKeyIsOf()
    {
        var code = EmitAll(
            ("docs/pots.md",
                "# Pot resource type\n\nA pot.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|string|Its key.|\n"
                    + "|glaze|string|Its glaze.|\n"),
            ("docs/list.md",
                "# List the firing\n\n## HTTP request\n\n```http\nGET https://kilns.example/kilns/{id}/firing\n```\n\n## Response\n\n"
                    + "Returns a collection of [pot](pots.md) objects.\n"),
            ("docs/put.md",
                "# Put a pot in\n\nPuts a pot into the kiln.\n\n## HTTP request\n\n```http\nPUT https://kilns.example/kilns/{id}/firing/{pot-id}\n```\n\n"
                    + "## Response\n\n204 No Content\n"));

        Assert.Contains("PutAsync(_Options? options = null", code);
    }

    private static string Emit(string line, string sections) => EmitAll(("docs/kilns.md", Page(line, sections)));

    private static string EmitAll(params (string Path, string Text)[] pages)
        => string.Concat(GeneratorDriverHelper.Run(DocSet.Of(pages)).PageFiles.Select(static file => file.Value));

    private static string Page(string line, string sections) => $"# Fire\n\nFires it.\n\n## HTTP request\n\n```http\n{line}\n```\n\n{sections}{Answer}";
}
