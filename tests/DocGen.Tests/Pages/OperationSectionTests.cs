using System.Linq;
using DocGen.Tests.Api;
using Xunit;

namespace DocGen.Tests.Pages;

public class OperationSectionTests
{
    private const string Page = """
        # Shelves

        Where books stand.

        ## Permissions

        |Permission type|Permissions|
        |:--|:--|
        |Application|Shelf.ReadWrite|

        ## Create a shelf

        Builds one.

        ### HTTP request

        ```http
        POST https://library.example/v1/shelves
        ```

        ### Request body

        Supply these parameters.

        |Parameter|Type|Description|
        |:--|:--|:--|
        |width|Int32|How wide.|

        ### Response

        A `201 Created` and a [shelf](shelf.md) object.

        ## Remove a shelf

        Takes it down.

        ```http
        DELETE https://library.example/v1/shelves/{shelf-id}
        ```

        ### Response

        A `204 No Content` response code.

        ## See also

        Books.
        """;

    [Fact]
    public void EachOperationOfAPageHasItsOwnParts()
    {
        var page = Reading.Page(Page).Page;
        var (first, second) = (page.Operations[0], page.Operations[1]);

        Assert.Equal(("Create a shelf", "Builds one.", "POST /shelves"),
            (first.Title, first.Description, first.Lines.Select(line => line.Verb + " " + Reading.Show(line.Route)).Single()));
        Assert.Equal(("Remove a shelf", "Takes it down.", "DELETE /shelves/{shelf-id}"),
            (second.Title, second.Description, second.Lines.Select(line => line.Verb + " " + Reading.Show(line.Route)).Single()));
        Assert.Equal(["width"], first.Body.Members.Select(member => member.Name));
        Assert.Empty(second.Body.Members);
        Assert.Equal(("shelf@shelf.md", "-"), (Reading.Show(first.Response.Type), Reading.Show(second.Response.Type)));
        Assert.All([first, second], operation => Assert.Equal(["Shelf.ReadWrite"], operation.Permissions.Single().Scopes));
    }

    [Fact]
    public void AllOfThemAreMethods()
        => Assert.Equal(["DELETE /shelves/{shelf-id}", "POST /shelves"],
            Docs.Build(Reading.Page(Page).Page).Value.Describe().Order(System.StringComparer.Ordinal));

    [Theory]
    [InlineData("# Get a shelf\n\nGets it.\n\n## Get it by name\n\n### HTTP request\n\n```http\nGET /shelves/{name}\n```\n\n## Get the first\n\n"
        + "### HTTP request\n\n```http\nGET /shelves/first\n```\n\n## Response\n\nA `200 OK` and a [shelf](shelf.md) object.\n")]
    [InlineData("# Get a shelf\n\nGets it.\n\n## HTTP request\n\n```http\nGET /shelves/{name}\n```\n\n## Get the first\n\n### HTTP request\n\n```http\n"
        + "GET /shelves/first\n```\n\n### Response\n\nA `200 OK` and a [shelf](shelf.md) object.\n")]
    public void WaysToMakeOneRequestAreOneOperation(string text)
    {
        var page = Reading.Page(text).Page;

        Assert.Equal(("Get a shelf", 2, 1), (page.Operations[0].Title, page.Operations[0].Lines.Count, page.Operations.Count));
    }

    [Fact]
    public void APageOfSeveralOperationsMayDescribeTheirTypeAsWell()
    {
        var page = Reading.Page(Page.Replace("Where books stand.",
            "Where books stand.\n\n## shelf resource\n\n|Property|Type|Description|\n|:--|:--|:--|\n|width|Int32|How wide.|\n")).Page;

        Assert.Equal(["shelf"], page.Types.Select(type => type.Name));
        Assert.Equal(2, page.Operations.Count);
    }
}
