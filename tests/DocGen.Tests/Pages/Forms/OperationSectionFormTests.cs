using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Sections with a request.</summary>
public class OperationSectionFormTests
{
    [Theory]
    [InlineData("```\nGET /crates/:id\n```")]
    [InlineData("```plaintext\nGET /crates/:id\n```")]
    [InlineData("~~~ http\nGET /crates/:id HTTP/1.1\n~~~")]
    [InlineData("    GET /crates/:id")]
    [InlineData("| Method | Path |\n|:--|:--|\n| `GET` | `/crates/:id` |")]
    [InlineData("| Path | Produces | Method |\n|:--|:--|:--|\n| `/crates/:id` | `application/json` | GET |")]
    [InlineData("### HTTP request\n\n`GET /crates/:id`")]
    [InlineData("### Request\n\n```http\nGET /crates/:id HTTP/1.1\n```\n\n### Response\n\n```json\n{}\n```")]
    public void ASectionWithARequestIsAnOperation(string request)
        => Assert.Equal(["Get a crate: GET /crates/{id}"], Calls.Of($"# Crates\n\nAbout them.\n\n## Get a crate\n\n{request}\n\n## Afterword\n\nAll said.\n"));

    [Fact]
    public void HeadingsForTheirRequestsNeedNoResponseEither()
        => Assert.Equal(
            ["Get: GET /crates/{id}", "Delete: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Get\n\n### HTTP Request\n\n`GET /crates/{id}`\n\n## Delete\n\n### HTTP Request\n\n`DELETE /crates/{id}`\n"));

    [Fact]
    public void AResponseExampleOfAnOperationIsSharedByNoOther()
        => Assert.Equal(
            ["Get: GET /crates/{id}", "Delete: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Get\n\n| Method | Path |\n|:--|:--|\n| GET | /crates/:id |\n\n### Sample response\n\n```json\n{}\n```\n\n## Delete\n\n"
                + "| Method | Path |\n|:--|:--|\n| DELETE | /crates/:id |\n"));

    [Fact]
    public void AnOperationInASectionNeedsNoResponse()
        => Assert.Equal(
            ["Get: GET /crates/{id}", "Delete: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Get\n\n```http\nGET /crates/{id}\n```\n\n### Response\n\n```json\n{}\n```\n\n## Delete\n\n```http\nDELETE /crates/{id}\n"
                + "```\n"));

    [Fact]
    public void ARequestBelowTheTitleIsThePagesOwn()
        => Assert.Equal(["Get a crate: GET /crates/{id}"],
            Calls.Of("# Get a crate\n\n`GET /crates/{id}`\n\n## Path parameters\n\n| Name | Type |\n|:--|:--|\n| id | string |\n"));

    [Fact]
    public void AnOperationEndsWhereTheNextOneBelowItBegins()
        => Assert.Equal(
            ["Crates: GET /crates", "Lids: GET /crates/{id}/lid"],
            Calls.Of("# Depot\n\n## Crates\n\n`GET /crates`\n\n### Lids\n\n`GET /crates/{id}/lid`\n"));

    [Fact]
    public void ACallOfItsRouteWithSamplesIsAnExample()
        => Assert.Equal(
            ["Crates: GET /crates/{id}"],
            Calls.Of("# Depot\n\n## Crates\n\n`GET /crates/:id`\n\nFor instance:\n\n```\nGET /api/crates/north\n```\n\n#### With a filter\n\n```\n"
                + "GET /crates/south?lid=no\n```\n"));

    [Fact]
    public void RequestsWithTextsBetweenThemAreOperationsOfTheirOwn()
        => Assert.Equal(
            ["Crates: GET /crates", "POST /crates: POST /crates"],
            Calls.Of("# Depot\n\n## Crates\n\n`GET /crates`\n\nGives all.\n\n`POST /crates`\n\nMakes one.\n"));

    [Fact]
    public void SectionsBeforeASharedResponseAreWaysToMakeOneRequest()
        => Assert.Equal(
            ["Get a crate: GET /crates/{id}, GET /me/crate"],
            Calls.Of("# Get a crate\n\n## By id\n\n### HTTP request\n\n`GET /crates/{id}`\n\n## Of mine\n\n### HTTP request\n\n`GET /me/crate`\n\n"
                + "## Response\n\nA `200 OK` code.\n"));

    [Fact]
    public void AWayWithoutAHeadingForItsRequestIsOneToo()
        => Assert.Equal(
            ["Get lids: GET /crates/{id}/lids, GET /me/lids"],
            Calls.Of("# Get lids\n\n## Of a crate\n\n### HTTP request\n\n`GET /crates/{id}/lids`\n\n## Of mine\n\nThese are mine.\n\n"
                + "<!-- { \"blockType\": \"request\" } -->\n```http\nGET /me/lids\n```\n\n"
                + "## Response\n\nA `200 OK` code.\n"));

    [Theory]
    [InlineData("PUT /me/lids")]
    [InlineData("GET /me/lids/colours")]
    [InlineData("GET https://depot.example/me/lids")]
    public void ARequestOfAnotherVerbOrEndIsNoWayToMakeTheRequest(string line)
        => Assert.Equal(
            ["Get lids: GET /crates/{id}/lids"],
            Calls.Of("# Get lids\n\n## Of a crate\n\n### HTTP request\n\n`GET /crates/{id}/lids`\n\n## Of mine\n\n"
                + "<!-- { \"blockType\": \"request\" } -->\n```http\n" + line + "\n```\n\n"
                + "## Response\n\nA `200 OK` code.\n"));

    [Fact]
    public void RowsWithATextAreOperationsOfTheirOwn()
        => Assert.Equal(
            ["Endpoints: GET /crates", "DELETE /crates/{id}: DELETE /crates/:id".Replace(":id", "{id}", System.StringComparison.Ordinal)],
            Calls.Of("# Depot\n\n## Endpoints\n\n| What | Method | Path |\n|:--|:--|:--|\n| All of them | GET | /crates |\n"
                + "| Delete one | DELETE | /crates/{id} |\n"));
}
