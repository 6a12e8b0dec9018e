using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages;

public class RequestLineTests
{
    [Fact]
    public void EachLineWithAVerbIsARoute_AndTheRestIsPassedOver()
    {
        var operation = Reading.Operation("""
            ## HTTP request

            ```http
            GET /me/books
            or
            GET /users/{id}/books
            session-id: {id}

            POST /me/books
            GET /me/books
            ```
            """);
        Assert.Equal(["GET /me/books", "GET /users/{id}/books", "POST /me/books"], operation.Lines.Select(line => line.Verb + " " + Reading.Show(line.Route)));
    }

    [Theory]
    [InlineData("LIST /roles/:name", "LIST")]
    [InlineData("HEAD /shelves/(id or name)/books HTTP/1.1", "HEAD")]
    [InlineData("SCAN https://library.example/v1/roles", "SCAN")]
    [InlineData("PROPFIND /shelves\nDepth: 1", "PROPFIND")]
    [InlineData("get /roles", "GET")]
    [InlineData("COPY /a /b", null)]
    [InlineData("RUN apt-get install", null)]
    [InlineData("LIST of roles", null)]
    [InlineData("LIST", null)]
    [InlineData("OK /roles", null)]
    public void AnyTokenOfCapitalsIsAVerbWhereOnlyAnAddressFollows(string line, string? verb)
        => Assert.Equal(verb, DocGen.Routes.RequestLineText.VerbOf(line, out _));

    [Theory]
    [InlineData("GET /me?$expand=books", true)]
    [InlineData("GET /me?expand=books&x={x}", true)]
    [InlineData("GET /me?$expand=books\nGET /me", false)]
    [InlineData("GET /me?from={from}&$top=5", false)]
    [InlineData("GET /me", false)]
    public void ALineWithOptionsOfTheProtocolShowsAUse(string lines, bool expected)
        => Assert.Equal([expected], Reading.Operation($"## HTTP request\n\n```http\n{lines}\n```").Lines.Select(static line => line.HasOptions));

    [Theory]
    [InlineData("https://api.example/v1.0/books/findTitle(isbn='x')", "GET /books/findTitle,GET /books/findTitle(isbn='{isbn}',copies={copies})")]
    [InlineData("https://api.example/v1.0/books/findTitle", "GET /books/findTitle")]
    [InlineData("https://api.example/v1.0/books/findTitle()", "GET /books/findTitle")]
    public void ArgumentsThatOnlyAnExampleHasMakeACall(string example, string expected)
    {
        var operation = Reading.Operation(
            "## Request body\nIn the request URL, provide the following query parameters with values.\n\n|Property|Type|\n|:--|:--|\n|isbn|String|\n"
                + "|copies|Int32|\n\n## Example\n\n```http\nGET " + example + "\n```",
            "GET /books/findTitle");
        Assert.Equal(expected, string.Join(',', operation.Lines.Select(static line => line.Verb + " " + Reading.Show(line.Route))));
    }

    [Theory]
    [InlineData("GET /books/findTitle", "findTitle(isbn='x',from=2020-01-01)", "GET /books/findTitle,GET /books/findTitle(from={from},isbn='{isbn}')")]
    [InlineData("GET /me/books/findTitle", "findTitle(isbn='x')", "GET /me/books/findTitle")]
    [InlineData("GET /{shelf}/findTitle", "findTitle(isbn='x')", "GET /{shelf}/findTitle,GET /{shelf}/findTitle(isbn='{isbn}')")]
    [InlineData("GET /books/findTitle(isbn={isbn},from={from})", "findTitle(from='2020-01-01', isbn='x')", "GET /books/findTitle(isbn='{isbn}',from={from})")]
    [InlineData("GET /books/findTitle(isbn={isbn},from={from})", "findTitle(isbn=x)", "GET /books/findTitle(isbn={isbn},from={from})")]
    [InlineData("GET /books/findTitle\nGET /books/findTitle(isbn={isbn})", "findTitle(isbn='x',kind='y')",
        "GET /books/findTitle,GET /books/findTitle(isbn='{isbn}')")]
    public void OfListedParametersAnExampleTellsWhichAreArguments_AndWhichAreQuoted(string lines, string example, string expected)
    {
        var operation = Reading.Operation(
            $"## HTTP request\n\n```http\n{lines}\n```\n\n## Function parameters\n\n|Parameter|Type|\n|:--|:--|\n|from|DateTimeOffset|\n|isbn|library.isbn|\n"
                + $"|kind|String|\n|copies|Int32|\n\n"
            + $"## Example\n\n```http\nGET https://api.example/v1.0/books/{example}\n```");
        Assert.Equal(expected, string.Join(',', operation.Lines.Select(static line => line.Verb + " " + Reading.Show(line.Route))));
    }

    [Theory]
    [InlineData("\"target\": \"action\"", true)]
    [InlineData("\"isComposable\": true", true)]
    [InlineData("\"isComposable\": false", false)]
    [InlineData("\"name\": \"borrow\"", false)]
    public void AnAnnotationTellsWhatIsACall(string member, bool expected)
        => Assert.Equal(expected,
            Reading.Operation($"## HTTP request\n\n<!-- {{ \"blockType\": \"request\", {member} }} -->\n```http\nGET /me/books\n```").IsAnnotatedCall);

    [Fact]
    public void SeveralBlocksWithCaptionsBelongToOneOperation()
    {
        var operation = Reading.Operation("""
            ## HTTP requests

            For your own:

            ```
            GET /me/books
            ```

            For another's:

            ``` http
            GET /users/{id}/books
            ```
            """.Replace("## HTTP requests", "## HTTP request"));
        Assert.Equal(2, operation.Lines.Count);
    }

    [Fact]
    public void RequestSectionsBelowTopicsCount()
    {
        var page = Reading.Page("""
            # Get a shelf

            Gets it.

            ## Your own

            ### HTTP request

            ```http
            GET /me/shelf
            ```

            ## Another's

            ### HTTP request

            # [HTTP](#tab/http)

            ```http
            GET /users/{id}/shelf
            ```

            ---
            """).Page;
        Assert.Equal(2, page.Operations[0].Lines.Count);
    }

    [Fact]
    public void AQueryOnTheNextLineGoesOn()
    {
        var operation = Reading.Operation("## HTTP request\n\n```http\nGET /me/view\n?from={from}\n&to={to}\n```\n");
        Assert.Equal("/me/view?from&to", Reading.Show(operation.Lines.Single().Route));
    }

    [Fact]
    public void AVerbWithoutBlankIsAVerb()
        => Assert.Equal("/books", Reading.Show(Reading.Operation("## HTTP request\n\n```http\nGET/books\n```\n").Lines.Single().Route));

    [Fact]
    public void APageWithoutRequestSectionShowsItsRoutesInExamples()
    {
        var operation = Reading.Page("""
            # Get a shelf

            Gets it.

            ## Permissions

            |Permission type|Permissions|
            |:--|:--|
            |Application|Shelf.Read|

            ## Response

            If successful, returns `200 OK`.

            ## Examples

            <!-- { "blockType": "request", "name": "get" } -->
            ```http
            GET https://library.example/v1.0/shelves/{id}
            ```
            """).Page.Operations[0];
        Assert.True(operation.AreLinesFromExamples);
        Assert.Equal("/shelves/{id}", Reading.Show(operation.Lines.Single().Route));
    }

    [Fact]
    public void AnOperationWithoutAnyLine_ReportsDG0022AtItsHeading()
    {
        var result = Reading.Page("\n# Get a shelf\n\n## HTTP request\n\nSee elsewhere.\n");
        Assert.Empty(result.Page.Operations);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("DG0022", 1), (diagnostic.Id, diagnostic.Position.Line));
    }

    [Fact]
    public void AnUnbalancedRoute_ReportsDG0023AtItsLine()
    {
        var result = Reading.Page("# Get\n\n## HTTP request\n\n```http\nGET /a\nGET /b/{id\n```\n");
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("DG0023", 6), (diagnostic.Id, diagnostic.Position.Line));
        Assert.Equal(2, result.Page.Operations[0].Lines.Count);
    }
}
