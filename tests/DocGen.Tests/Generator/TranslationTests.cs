using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Pages in other languages give the client that the English ones would give.</summary>
public sealed class TranslationTests
{
    private const string Resource = """
        # <a name="lockerbox-resource-type"></a>Tipo de recurso lockerBox

        Um armário. Herda de [furniture](furniture.md).

        ## <a name="properties"></a>Propriedades

        |Propriedade|Tipo|Descrição|
        |:---|:---|:---|
        |label|Cadeia de caracteres|O rótulo. Somente leitura.|
        |tags|Coleção de cadeias de caracteres|As marcas.|
        |isOpen|Booliano|Se está aberto.|
        |state|[boxState](boxstate.md)|O estado.|
        |parts|[coleção lockerBox](lockerbox.md)|As partes.|
        """;

    private const string Base = """
        # <a name="furniture-resource-type"></a>Tipo de recurso furniture

        Um móvel.

        ## <a name="properties"></a>Propriedades

        |Propriedade|Tipo|Descrição|
        |:---|:---|:---|
        |height|Duplo|A altura.|
        """;

    private const string Enum = """
        # <a name="boxstate-enum-type"></a>Tipo de enumeração boxState

        ## <a name="members"></a>Membros

        |Membro|Valor|Descrição|
        |:---|:---|:---|
        |open|0|Aberto.|
        |closed|1|Fechado.|
        """;

    private const string Operation = """
        # Listar caixas

        ## Solicitação HTTP

        ```http
        GET https://lockers.example/v1.0/boxes
        ```

        ## Cabeçalhos de solicitação

        |Cabeçalho|Valor|
        |:---|:---|
        |Autorização|Portador {token}. Obrigatório.|
        |Aceitar|application/json|

        ## Resposta

        Este método retorna um código de resposta `200 OK` e uma coleção de objetos [lockerBox](lockerbox.md) no corpo da resposta.
        """;

    [Fact]
    public void ATranslatedDocSetGivesTypedRecordsAndCalls()
    {
        var run = GeneratorDriverHelper.Run(DocSet.Of(
            ("docs/boxstate.md", Enum), ("docs/furniture.md", Base), ("docs/list-boxes.md", Operation), ("docs/lockerbox.md", Resource)));
        var text = string.Concat(run.PageFiles.Select(static file => file.Value));
        Assert.Contains("partial record LockerBox : ", text);
        Assert.Contains("Models.Furniture", text);
        Assert.Contains("public string? Label { get; init; }", text);
        Assert.Contains("public bool? IsOpen { get; init; }", text);
        Assert.Contains("public double? Height { get; init; }", text);
        Assert.Contains("IReadOnlyList<string>? Tags", text);
        Assert.Contains("IReadOnlyList<LockerBox>? Parts", text);
        Assert.Contains("BoxState? State", text);
        Assert.Contains("Closed = 1", text);
        Assert.Contains("CollectionPage<_Models.LockerBox>", text);
        Assert.DoesNotContain("Autoriza", text);
    }

    [Theory]
    [InlineData("|Propiedad|Tipo|Descripción|", "Cadena", "Colección de cadenas")]
    [InlineData("|Propriété|Type|Description|", "Chaîne", "Collection de chaînes")]
    [InlineData("|Eigenschaft|Typ|Beschreibung|", "Zeichenfolge", "Liste von Zeichenfolgen")]
    public void TablesAreReadInEachLanguage(string header, string text, string list)
    {
        var page = $"# box resource type\n\nA box.\n\n## Properties\n\n{header}\n|---|---|---|\n|label|{text}|x|\n|tags|{list}|x|\n";
        var run = GeneratorDriverHelper.Run(DocSet.Of(("docs/box.md", page)));
        var code = string.Concat(run.PageFiles.Select(static file => file.Value));
        Assert.Contains("public string? Label { get; init; }", code);
        Assert.Contains("IReadOnlyList<string>? Tags", code);
    }

    [Fact]
    public void TheNameOfATypeIsNotCutAtALetterOutsideAscii()
    {
        var page = "# box resource type\n\nA box.\n\n## Properties\n\n"
            + "|Property|Type|Description|\n|---|---|---|\n|size|Int32|x|\n|limits|limitação|x|\n";
        var run = GeneratorDriverHelper.Run(DocSet.Of(("docs/box.md", page)), "DG0110");

        Assert.Contains("'limitação'", Assert.Single(run.Result.Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("opções", "Opçõe")]
    [InlineData("ônibus", "Ônibus")]
    public void ARecordOfAnExampleHasTheWholeNounOfItsRoute(string segment, string name)
    {
        var code = GeneratorDriverHelper.Run(DocSet.OfPage("# Ler\n\nLê.\n\n## HTTP request\n\n```http\nGET /" + segment + "/{id}\n```\n\n## Response\n\n"
            + "```json\n{ \"id\": \"3\", \"edição\": { \"a\": 3 } }\n```\n")).AllText;

        Assert.Contains($"partial record {name} ", code);
        Assert.Contains($"partial record {name}Edição ", code);
        Assert.Contains("Edição { get; init; }", code);
    }

    [Fact]
    public void AResponseHasTheWholeTitleOfItsPage()
    {
        var code = GeneratorDriverHelper.Run(DocSet.OfPage("# Ler opção\n\nLê.\n\n## HTTP request\n\n```http\nGET /kilns/{id}\n```\n\n## Response\n\n"
            + "|Name|Type|Description|\n|---|---|---|\n|size|Int32|x|\n")).AllText;

        Assert.Contains("partial record LerOpçãoResponse ", code);
    }
}
