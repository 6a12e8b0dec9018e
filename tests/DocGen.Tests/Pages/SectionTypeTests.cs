using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages;

public class SectionTypeTests
{
    private const string Table = "|Property|Type|Description|\n|:--|:--|:--|\n|street|string|Where.|\n|kind|Enum|Possible values are: `home`, `work`.|\n\n";

    [Fact]
    public void APageMayDescribeSeveralTypes()
    {
        var types = Reading.Page("# Types of the library\n\nWhat the others share.\n\n## Postal address\n\nWhere somebody lives.\n\n### Properties\n\n" + Table
            + "## Shelf\n\nWhere books stand.\n\n" + Table).Page.Types;

        Assert.Equal([("PostalAddress", "Where somebody lives.", "postal-address"), ("Shelf", "Where books stand.", "shelf")],
            types.Select(type => (type.Name, type.Description, type.LinkAnchor)));
        Assert.Equal(["street: string", "kind: PostalAddressKind"], types[0].Members.Select(member => member.Name + ": " + Reading.Show(member.Type)));
    }

    [Fact]
    public void ASectionWithoutTypesIsATypeIfItsExampleHasTheMembers()
    {
        var type = Reading.Page(
            "# Library\n\n## Shelf\n\n|Property|Description|\n|:--|:--|\n|width|How wide.|\n|isFull|Whether it is.|\n\n```json\n"
                + "{ \"width\": 1.5, \"isFull\": false }\n```\n").Page.Types.Single();

        Assert.Equal(("Shelf", 2), (type.Name, type.Members.Count));
        Assert.Equal(["width", "isFull"], type.Sample.Select(member => member.Name));
    }

    [Theory]
    [InlineData("# book resource type\n\nA book.\n\n## Properties\n\n" + Table + "## Shelf\n\n" + Table)]
    [InlineData("# Get a book\n\nGets it.\n\n## HTTP request\n\n```http\nGET /books\n```\n\n## Shelf\n\n" + Table)]
    [InlineData("# Library\n\n## Shelf\n\n|Setting|Type|Description|\n|:--|:--|:--|\n|a|string|b|\n")]
    [InlineData("# Library\n\n## Shelf\n\n|Property|Description|\n|:--|:--|\n|a|b|\n")]
    [InlineData("# Library\n\n## What you should know of all shelves\n\n" + Table)]
    [InlineData("# Library\n\n## Example\n\n### Shelf\n\n" + Table)]
    public void SectionsOfOtherPagesAndOtherTablesAreNoTypes(string text)
        => Assert.DoesNotContain(Reading.Page(text).Page.Types, static type => !type.IsSubject);

    [Theory]
    [InlineData("## REST request", "## REST response")]
    [InlineData("## Request URL", "## Response")]
    [InlineData("## HTTP request", "## HTTP response")]
    public void RequestAndResponseHaveOtherHeadingsElsewhere(string request, string response)
    {
        var operation =
            Reading.Page(
                $"# Get a book\n\nGets it.\n\n{request}\n\n```http\nGET https://library.example/v1/books/<book-id> HTTP/1.1\n```\n\n{response}\n\nIf "
                    + $"successful, returns a 200 OK response code and a [book](book.md) object in the response body.\n").Page.Operations[0];

        Assert.Equal("/books/{book-id}", Reading.Show(operation.Lines.Single().Route));
        Assert.Equal("book@book.md", Reading.Show(operation.Response.Type));
    }
}
