using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>A diagnostic stands at the cell, word, segment or token that is wrong, and covers no more.</summary>
public sealed class SpanTests
{
    private const string Title = "# kite resource type\n\nNamespace: harbor.api\n\nA kite.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n";

    [Fact]
    public void ANameThatIsNone() => MarkedPage.AssertReported("DG0020", Title + "|id|String|The key.|\n| «two words» |String|What is that?|\n");

    [Fact]
    public void APlaceholderOfATemplate() => MarkedPage.AssertReported("DG0021", Title + "|id|String|«Not yet documented»|\n");

    [Fact]
    public void ATypeThatNothingDocuments()
        => MarkedPage.AssertReported("DG0110", Title + "|id|String|The key.|\n|tail | [«kiteTail»](kitetail.md) collection |Its tails.|\n");

    [Fact]
    public void ARowOfATypeThatTheJsonContradicts()
        => MarkedPage.AssertReported("DG0118",
            Title + "|id|String|The key.|\n|  tails |«String»|Its tails.|\n\n## JSON representation\n\n```json\n"
                + "{ \"id\": \"String\", \"tails\": [ \"String\" ] }\n```\n");

    [Fact]
    public void JsonThatCannotBeRead()
        => MarkedPage.AssertReported("DG0026",
            Title + "|id|String|The key.|\n\n## JSON representation\n\n```json\n{\n  \"id\": \"String\",\n  \"tails\" «String»\n}\n```\n");

    [Fact]
    public void ACellThatIsOneTooMany() => MarkedPage.AssertReported("DG0009", Title + "|id|String|The key| «of the kite» |\n");

    [Fact]
    public void ASegmentWithoutItsBrace() => MarkedPage.AssertReported("DG0023", Operation("GET /kites/«{kite-id»/tails"));

    [Fact]
    public void TwoSegmentsWithoutASlash() => MarkedPage.AssertReported("DG0024", Operation("GET /kites/{kite-id}/«tails{tail-id}»"));

    [Fact]
    public void ASegmentThatIsLeftOut() => MarkedPage.AssertReported("DG0025", Operation("GET /kites/«...»/tails\nGET /kites"));

    [Fact]
    public void ASampleKeyOfARoute() => MarkedPage.AssertReported("DG0120", Operation("GET /kites/«7d1c2f5e-9a3b-4c6d-8e7f-0a1b2c3d4e5f»/tails"));

    [Fact]
    public void ARouteInAnItemOfAList()
        => MarkedPage.AssertReported("DG0023",
            "# List tails\n\n## HTTP request\n\n- Those of a kite:\n\n  ```http\n  GET /kites/«{kite-id»/tails\n  ```\n\n## Response\n\n"
                + "Returns `204 No Content`.\n");

    [Fact]
    public void AMemberOfAnEnumerationThatIsThereTwice()
        => MarkedPage.AssertReported("DG0029",
            "# wind enum type\n\nNamespace: harbor.api\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|calm|None.|\n|  «calm»|None at all.|\n");

    private static string Operation(string line) => $"# List tails\n\n## HTTP request\n\n```http\n{line}\n```\n\n## Response\n\nReturns `204 No Content`.\n";
}
