using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Segments of an address that have texts beside their values are sent as the page writes them.</summary>
public sealed class MixedSegmentTests
{
    [Fact]
    public void AFormatBehindAKeyIsAStepThatAppendsIt()
    {
        var code = Emit("GET /kilns/{id}.json");

        Assert.Contains("Json => new(_path.Append(\"\", \".json\", \".json\"))", code);
        Assert.Contains("this[string key] => new(_path.Key(key, \"{id}\"))", code);
    }

    [Fact]
    public void AKeyStandsAloneBesideOneWithAFormat()
    {
        var code = Emit("GET /kilns/{id}", "GET /kilns/{id}.json");

        Assert.Contains("Json => new(_path.Append(\"\", \".json\", \".json\"))", code);
        Assert.Single(code.Split('\n'), static line => line.Contains("this[string key]", System.StringComparison.Ordinal));
    }

    [Fact]
    public void AnActionBehindAColonIsAStep()
        => Assert.Contains("Fire => new(_path.Append(\"\", \":fire\", \":fire\"))", Emit("POST /kilns/{kiln}:fire"));

    [Fact]
    public void ASecondValueOfASegmentIsAnArgumentOfAStep()
    {
        var code = Emit("GET /kilns/{kiln}/compare/{base}...{head}");

        Assert.Contains("WithHead(string key) => new(_path.JoinedKey(\"...\", key, \"{head}\"))", code);
        Assert.Contains("JoinedKey(string separator, string value, string template", code);
    }

    [Fact]
    public void AValueBehindAWordOfItsSegmentLeavesTheWordAStep()
        => Assert.Contains("WithFormat(string key) => new(_path.JoinedKey(\".\", key, \"{format}\"))",
            Emit("GET /kilns/archive.{format}", "GET /kilns/archive"));

    [Theory]
    [InlineData("GET /api/14/kilns", "Literal(\"14\")")]
    [InlineData("GET /1/kilns", "Literal(\"1\")")]
    [InlineData("GET /rest/2/kilns", "Literal(\"2\")")]
    public void ANumberInFrontOfAllNounsIsTheVersionOfTheApi(string line, string expected) => Assert.Contains(expected, Emit(line));

    [Fact]
    public void ANumberBehindANounIsAKey()
        => Assert.DoesNotContain("Literal(\"14\")", GeneratorDriverHelper.Run(Docs("GET /kilns/14/pots"), "DG0120").AllText);

    [Fact]
    public void ASampleKeyWithAFormatIsAKeyWithTheFormatBehindIt()
    {
        var code = GeneratorDriverHelper.Run(Docs("GET /kilns/14/pots/2.json"), "DG0120").AllText;

        Assert.Contains("this[string key] => new(_path.Key(key, \"{potId}\"))", code);
        Assert.Contains("Json => new(_path.Append(\"\", \".json\", \".json\"))", code);
        Assert.DoesNotContain("2.json", code);
    }

    [Fact]
    public void AFormatIsNoNameOfWhatIsSentAndGiven()
    {
        var code = GeneratorDriverHelper.Run(DocSet.OfPage("# Make a kiln\n\nMakes one.\n\n## HTTP request\n\n```http\nPOST /kilns.json\n```\n\n"
            + "## JSON parameters\n\n- `name` (string): Its name.\n\n## Response\n\n```json\n{ \"id\": \"a\", \"size\": 3 }\n```\n")).AllText;

        Assert.Contains("KilnsRequest body", code);
        Assert.Contains("partial record Kiln", code.Replace("class", "record"));
    }

    [Theory]
    [InlineData("GET /kilns[/:kiln]")]
    [InlineData("GET /kilns(/:kiln)")]
    public void ASegmentInBracketsMayBeLeftOut(string line)
    {
        var code = Emit(line);

        Assert.Equal(2, code.Split("GetAsync(_Options? options").Length - 1);
        Assert.Contains("this[string key] => new(_path.Key(key, \"{kiln}\"))", code);
    }

    [Fact]
    public void AFormatInBracketsIsLeftOut()
    {
        var code = Emit("GET /kilns/archive[.format]");

        Assert.Contains("Literal(\"archive\")", code);
        Assert.DoesNotContain("format", code.Split("partial class ")[0]);
    }

    private static string Emit(params string[] lines) => GeneratorDriverHelper.Run(Docs(lines)).AllText;

    private static DocSet Docs(params string[] lines) => DocSet.OfPage($$"""
        # Look at a kiln

        Looks.

        ## HTTP request

        ```http
        {{string.Join("\n", lines)}}
        ```

        ## Response

        ```json
        { "id": "a", "size": 3 }
        ```
        """);
}
