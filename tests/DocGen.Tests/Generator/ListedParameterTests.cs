using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>A text parameter whose values a page lists has an enumeration that is named after the noun of the route and the parameter.</summary>
public sealed class ListedParameterTests
{
    [Theory]
    [InlineData("- `drying_mode` (string): One of `slow`, `fast`, or `none`.")]
    [InlineData("- `drying_mode` (string): How to dry. Possible values are `slow`, `fast` and `none`.")]
    [InlineData("drying_mode\n: String. Whether to be `slow`, `fast` (in the sun), or `none`. Defaults to `none`.")]
    public void ValuesThatAPageListsAreAnEnumeration(string item)
    {
        var code = Emit(Page("POST https://kilns.example/pots", "## Form data parameters\n\n" + item + "\n"));

        Assert.Contains("public enum PotDryingMode", code);
        Assert.Contains("\"slow\", \"fast\", \"none\"", code);
        Assert.Contains("PotDryingMode? DryingMode { get; init; }", code);
    }

    [Fact]
    public void AParameterOfTheQueryIsSentAsTheTextOfItsValue()
    {
        var code = Emit(Page("GET https://kilns.example/pots", "## Query parameters\n\n- `sort` (string): One of `age`, `size`.\n"));

        Assert.Contains("PotSort? Sort { get; init; }", code);
        Assert.Contains("query.Add(\"sort\", Sort is { } valueSort", code);
    }

    [Fact]
    public void OperationsOnOneNounShareTheEnumerationWithTheValuesOfAll()
    {
        var code = Emit(
            Page("GET https://kilns.example/pots", "## Query parameters\n\n- `sort` (string): One of `age`, `size`.\n"),
            Page("GET https://kilns.example/kilns/{id}/pots", "## Query parameters\n\n- `sort` (string): One of `age`, `color`.\n"));

        Assert.Single(code.Split('\n'), static line => line.Contains("public enum ", System.StringComparison.Ordinal));
        Assert.Contains("Age", code);
        Assert.Contains("Size", code);
        Assert.Contains("Color", code);
    }

    [Theory]
    [InlineData("- `sort` (string): The order, such as `age` or `size`.")]
    [InlineData("- `sort` (string): Either `age` or `size` has to be there. Defaults to `none`.")]
    [InlineData("- `sort` (string): A comma-separated list of `age`, `size`.")]
    public void TextThatIsFreeStaysText(string item)
        => Assert.Contains("public string? Sort { get; init; }", Emit(Page("GET https://kilns.example/pots", "## Query parameters\n\n" + item + "\n")));

    [Fact]
    public void NamesOfParametersAreNoValues()
    {
        var code = Emit(Page("POST https://kilns.example/pots",
            "## JSON parameters\n\n- `clay` (string): What it is of. One of `clay` or `clays` must be there.\n- `clays` (array of strings): What it is of.\n"));

        Assert.Contains("public string? Clay { get; init; }", code);
    }

    [Fact]
    public void ValuesOfAMemberOfAParameterAreNotItsOwn()
    {
        var code = Emit(Page("POST https://kilns.example/pots",
            "## JSON parameters\n\n- **Drying** - How to dry.\n  - **Mode** - One of `slow` or `fast`.\n- **Mark** (string) - Its mark.\n"));

        Assert.DoesNotContain("public enum", code);
    }

    [Fact]
    public void WhereODataIsSpokenATextStaysAText()
        => Assert.Contains("public string? Kind { get; init; }",
            Emit(Page("GET https://kilns.example/pots",
                "It supports `$select` and `$filter`.\n\n## Query parameters\n\n- `kind` (string): One of `age`, `size`.\n")));

    [Theory]
    [InlineData("- `ids[]` (array of strings): Which.", "query.AddEach(\"ids%5B%5D\", Ids)")]
    [InlineData("- `ids` (array of strings): Which.", "query.AddEach(\"ids\", Ids)")]
    [InlineData("- `ids` (array of strings): A comma-separated list of keys.", "query.AddList(\"ids\", Ids)")]
    [InlineData("- `ids` (array of integers): Which.", "query.AddEach(\"ids\", Ids, static value => _Literal.Of(value))")]
    public void AListIsSentAsThePageSays(string item, string expected)
    {
        var code = Emit(Page("GET https://kilns.example/pots", "## Query parameters\n\n" + item + "\n"));

        Assert.Contains(expected, code);
        Assert.Contains("IReadOnlyList<", code);
    }

    [Fact]
    public void AMemberOfAParameterIsDescribedThereAndNotSentBesideIt()
    {
        var code = Emit(Page("POST https://kilns.example/pots",
            "## JSON parameters\n\n- **lid** - The lid.\n- **lid.size** - How wide it is.\n- **mark** - A mark.\n"));

        Assert.Contains("new(\"\", null, \"lid\", \"mark\")", code);
        Assert.Contains("The lid. lid.size: How wide it is.", code);
    }

    [Fact]
    public void AHeadTakesTheParametersOfTheGetBesideIt()
    {
        var code = Emit("# Scans\n\n## Look\n\n`HEAD /kilns/{id}/scan`\n\nTells the size only.\n\n## Get a scan\n\n`GET /kilns/{id}/scan`\n\n"
            + "**Query parameters**:\n\n- **spot** - The spot in the kiln. Required.\n\n**Example response**:\n\n    HTTP/1.1 200 OK\n"
            + "    Content-Type: application/json\n\n    { \"size\": 3 }\n");

        Assert.Contains("HeadAsync(string spot, ", code);
        Assert.Contains("GetAsync(string spot, ", code);
    }

    [Fact]
    public void ASentenceThatRequiresAParameterOfTheRouteMakesItAnArgument()
        => Assert.Contains("GetAsync(string pool, ", Emit("# Pools\n\n## Get a pool\n\nThe `pool` query parameter is required and names a pool.\n\n"
            + "```\nGET /pools/config?pool=<pool_name>\n```\n\n```json\n{ \"size\": 3 }\n```\n"));

    private static string Emit(params string[] pages)
        => string.Concat(
            GeneratorDriverHelper.Run(DocSet.Of([.. pages.Select(static (page, i) => ($"docs/page{i}.md", page))])).PageFiles.Select(
                static file => file.Value));

    private static string Page(string line, string sections)
        => $"# Work\n\nWorks.\n\n## HTTP request\n\n```http\n{line}\n```\n\n{sections}\n## Response\n\n```json\n{{ \"id\": \"a\" }}\n```\n";
}
