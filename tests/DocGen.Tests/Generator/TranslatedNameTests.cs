using System.Globalization;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>A translation may reach into the names of members; the JSON of the page has those that the service knows.</summary>
public sealed class TranslatedNameTests
{
    [Fact]
    public void TheOneRowThatTheExampleLacksHasTheNameOfTheOneMemberWithoutARow()
    {
        var code = Emit("|Comentário|String|Um comentário.|\n|cones|Int32|Quantos.|", "{ \"cones\": 3, \"comment\": \"x\" }",
            "(16,1): 'Comentário' is read as 'comment', which the JSON of the page has in its place");

        Assert.Contains("public string? Comment { get; init; }", code);
        Assert.Contains("new(\"\", null, \"comment\", \"cones\")", code);
    }

    [Fact]
    public void ARowOfSeveralWordsInOneIsNoTranslation()
    {
        var code = Emit("|motivo|String|Por que.|\n|callbackUri|String|Para onde.|", "{ \"reason\": \"busy\" }",
            "(16,1): 'motivo' is read as 'reason', which the JSON of the page has in its place");

        Assert.Contains("public string? Reason { get; init; }", code);
        Assert.Contains("public string? CallbackUri { get; init; }", code);
    }

    [Fact]
    public void RowsBetweenTwoThatTheExampleHasAreReadInItsOrder()
    {
        var code = Emit("|cones|Int32|Quantos.|\n|cor|String|Qual.|\n|nome|String|Qual.|\n|glaze|String|Qual.|",
            "{ \"cones\": 3, \"color\": \"red\", \"name\": \"x\", \"glaze\": \"ash\" }",
            "(17,1): 'cor' is read as 'color', which the JSON of the page has in its place",
            "(18,1): 'nome' is read as 'name', which the JSON of the page has in its place");

        Assert.Contains("public string? Color { get; init; }", code);
        Assert.Contains("public string? Name { get; init; }", code);
    }

    [Fact]
    public void WordsOfOneInitialBelongTogether()
    {
        var code = Emit("|tipo|String|Qual.|\n|nome|String|Qual.|", "{ \"name\": \"x\", \"type\": \"y\" }",
            "(16,1): 'tipo' is read as 'type', which the JSON of the page has in its place",
            "(17,1): 'nome' is read as 'name', which the JSON of the page has in its place");

        Assert.Contains("new(\"\", null, \"type\", \"name\")", code);
    }

    [Fact]
    public void ARowThatTheExampleLeavesOutKeepsItsName()
    {
        var code = Emit("|cones|Int32|Quantos.|\n|mark|String|Qual.|", "{ \"cones\": 3 }");

        Assert.Contains("public string? Mark { get; init; }", code);
    }

    [Fact]
    public void APageInEnglishKeepsItsNames()
    {
        var page = Page("|mark|String|Which.|\n|cones|Int32|How many.|", "{ \"cones\": 3, \"comment\": \"x\" }")
            .Replace("Solicitação HTTP", "HTTP request").Replace("Corpo da solicitação", "Request body")
            .Replace("Parâmetro|Tipo|Descrição", "Parameter|Type|Description")
            .Replace("Resposta", "Response").Replace("Exemplo", "Example");

        Assert.Contains("public string? Mark { get; init; }", EmitPage(page));
    }

    private static string Emit(string rows, string json, params string[] expected) => EmitPage(Page(rows, json), expected);

    private static string EmitPage(string page, params string[] expected)
    {
        var run = GeneratorDriverHelper.Run(DocSet.Of(("docs/fire.md", page)), expected.Length == 0 ? [] : ["DG0048"]);
        Assert.Equal(expected, run.Result.Diagnostics.Select(static found => $"{Place(found)}: {found.GetMessage(CultureInfo.InvariantCulture)}"));
        return string.Concat(run.PageFiles.Select(static file => file.Value));
    }

    private static string Place(Diagnostic found)
        => found.Location.GetLineSpan().StartLinePosition is var start ? $"({start.Line},{start.Character})" : "";

    private static string Page(string rows, string json)
        => "# Acender o forno\n\nAcende.\n\n## Solicitação HTTP\n\n```http\nPOST https://kilns.example/kilns/{id}/fire\n```\n\n## Corpo da solicitação\n\n"
            + "Os parâmetros:\n\n"
            + $"|Parâmetro|Tipo|Descrição|\n|:--|:--|:--|\n{rows}\n\n## Resposta\n\n204 No Content\n\n## Exemplo\n\n"
            + $"```http\nPOST https://kilns.example/kilns/7/fire\nContent-Type: application/json\n\n{json}\n```\n";
}
