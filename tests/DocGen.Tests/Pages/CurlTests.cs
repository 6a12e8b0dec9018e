using System.Linq;
using DocGen.Pages.Forms;
using Xunit;

namespace DocGen.Tests.Pages;

public class CurlTests
{
    [Theory]
    [InlineData("curl https://x.example/v1/books", "GET https://x.example/v1/books")]
    [InlineData("$ curl -s -X DELETE 'https://x.example/books/7'", "DELETE https://x.example/books/7")]
    [InlineData("# Creates it.\ncurl -XPOST \"https://x.example/books\" \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '{\n  \"title\": \"A\"\n"
        + "}' | jq", "POST https://x.example/books\nContent-Type: application/json\n\n{\n  \"title\": \"A\"\n}")]
    [InlineData("curl --request PUT --url $BASE_URL/books/${id}/$count -u me:secret -d \"{\\\"a\\\": 1}\"", "PUT {BASE_URL}/books/{id}/$count\n\n{\"a\": 1}")]
    [InlineData("curl -d '{}' https://x.example/books", "POST https://x.example/books\n\n{}")]
    [InlineData("curl https://x.example/books -d $'{\n \"a\": 1}'", "POST https://x.example/books\n\n{\n \"a\": 1}")]
    [InlineData("curl -G https://x.example/books -d top=3", "GET https://x.example/books?top=3")]
    [InlineData("curl --get 'https://x.example/books?a=b' --data-urlencode 'q=a & b'", "GET https://x.example/books?a=b&q=a%20%26%20b")]
    [InlineData("curl --json '{}' https://x.example/books", "POST https://x.example/books\nContent-Type: application/json\n\n{}")]
    [InlineData("curl --data-urlencode 'title=A & B' https://x.example/books",
        "POST https://x.example/books\nContent-Type: application/x-www-form-urlencoded\n\ntitle=A%20%26%20B")]
    [InlineData("curl --data=@book.json https://x.example/books", "POST https://x.example/books")]
    [InlineData("curl -T cover.png ^\n https://x.example/books/7/cover", "PUT https://x.example/books/7/cover")]
    [InlineData("curl https://x.example/books?a=1&b=2 -H Accept:x", "GET https://x.example/books?a=1&b=2\nAccept:x")]
    [InlineData("curl --data 'title=A' --data 'pages=7' https://x.example/books",
        "POST https://x.example/books\nContent-Type: application/x-www-form-urlencoded\n\ntitle=A&pages=7")]
    [InlineData("curl -F file=@cover.png -F 'text=New' https://x.example/covers",
        "POST https://x.example/covers\nContent-Type: multipart/form-data\n\nfile=@cover.png&text=New")]
    [InlineData("curl -F a=b -H 'content-type: multipart/mixed' https://x.example/a", "POST https://x.example/a\ncontent-type: multipart/mixed\n\na=b")]
    [InlineData("curl", null)]
    [InlineData("curl -X", null)]
    [InlineData("curl -H 'a", null)]
    [InlineData("curly https://x.example", null)]
    [InlineData("GET /books", null)]
    [InlineData("#", null)]
    public void ACommandIsTheRequestThatItMakes(string command, string? expected) => Assert.Equal(expected, CurlCommand.ToMessage(command));

    [Theory]
    [InlineData("## HTTP request")]
    [InlineData("## Request")]
    public void AnOperationMayShowItsRequestAsACommandOnly(string heading)
    {
        var page = Reading.Page(
            $"# Add a book\n\nAdds it.\n\n{heading}\n\n```bash\ncurl -X POST https://library.example/v1/shelves/{{shelfId}}/books \\\n"
                + $"  -H 'Content-Type: application/json' \\\n  -d '{{ \"title\": \"A\", \"pages\": 7 }}'\n```\n\n## Response\n\n"
                + $"A `201 Created` and a [book](book.md).\n").Page;

        Assert.Equal("POST /shelves/{shelfId}/books", page.Operations[0].Lines.Select(line => line.Verb + " " + Reading.Show(line.Route)).Single());
        Assert.Contains("https://library.example/v1", page.BaseUrls.Select(static address => address.Url));
        Assert.Equal(2, page.Operations[0].RequestSamples.Sum(sample => sample.Members.Count));
    }

    [Fact]
    public void BesideARequestLineACommandIsAnExample()
    {
        var page = Reading.Page(
            "# Get a book\n\nGets it.\n\n## HTTP request\n\n```http\nGET /books/{id}\n```\n\n```bash\ncurl https://library.example/v1/books/7\n```\n\n"
                + "## Example\n\n```bash\ncurl https://library.example/v1/books/7\n```\n\n## Response\n\nA `200 OK` and a [book](book.md).\n").Page;

        Assert.Equal("/books/{id}", Reading.Show(page.Operations[0].Lines.Single().Route));
        Assert.Equal(["https://library.example/v1"], page.BaseUrls.Select(static address => address.Url));
    }

    [Fact]
    public void WhereOnlyExamplesShowTheRouteCommandsAddNone()
    {
        var page = Reading.Page(
            "# Get a book\n\nGets it.\n\n## Request\n\n```http\nGET /books/{id}\n```\n\n```bash\ncurl https://library.example/v1/books/seven\n```\n\n"
                + "## Response\n\nA `200 OK` and a [book](book.md).\n").Page;

        Assert.Equal("/books/{id}", Reading.Show(page.Operations[0].Lines.Single().Route));
    }

    [Theory]
    [InlineData("---\ndoc_type: conceptualPageType\n---\n\n")]
    [InlineData("", "## Request\n\n```http\nGET /shelves\n```\n\n")]
    public void AGuideThatShowsRequestsIsNoOperation(string head, string more = "")
        => Assert.Empty(
            Reading.Page(head + "# How to find a book\n\nLook.\n\n## Request\n\n```http\nGET /books\n```\n\n## Response\n\nBooks.\n\n" + more).Page.Operations);
}
