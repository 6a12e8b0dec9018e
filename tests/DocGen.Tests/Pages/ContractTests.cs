using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class ContractTests
{
    [Theory]
    [InlineData("## Permissions")]
    [InlineData("## Prerequisites")]
    public void ScopesAreWordsWithDots_WhateverStandsBetween(string heading)
    {
        var operation = Reading.Operation(heading + "\n" + """
            |Permission type|Permissions (from least to most privileged)|
            |:--|:--|
            |Delegated (work or school account)|Book.Read, **Book.ReadWrite**, and Library.Read.All<br>Shelf.Group*|
            |Delegated (personal account)|Not supported.|
            |Application|**TODO: name them.**|
            """);
        Assert.Equal(["Book.Read", "Book.ReadWrite", "Library.Read.All", "Shelf.Group"], operation.Permissions[0].Scopes);
        Assert.Equal([PermissionKind.Delegated, PermissionKind.DelegatedPersonal, PermissionKind.Application], operation.Permissions.Select(row => row.Kind));
        Assert.All(operation.Permissions.Skip(1), row => Assert.Empty(row.Scopes));
    }

    [Fact]
    public void TwoColumnsOfPermissionsAreOneRow()
        => Assert.Equal(["Book.Read", "Book.ReadWrite"],
            Reading.Operation(
                "## Permissions\n|Permission type|Least privileged permissions|Higher privileged permissions|\n|:--|:--|:--|\n"
                    + "|Application|Book.Read|Book.ReadWrite|\n").Permissions.Single().Scopes);

    [Fact]
    public void AMatrixHasAColumnForEachKind()
    {
        var permissions =
            Reading.Operation(
                "## Permissions\n|Supported resource|Delegated (work account)|Delegated (personal account)|Application|\n|:--|:--|:--|:--|\n"
                    + "|book|Book.Read|Not supported|Book.Read.All|\n|shelf|Shelf.Read|Shelf.Read|Shelf.Read.All|\n").Permissions;
        Assert.Equal([("book", "Book.Read"), ("shelf", "Shelf.Read")],
            permissions.Where(row => row.Kind == PermissionKind.Delegated).Select(row => (row.Resource, row.Scopes[0])));
        Assert.Equal([("book", "Book.Read.All"), ("shelf", "Shelf.Read.All")],
            permissions.Where(row => row.Kind == PermissionKind.Application).Select(row => (row.Resource, row.Scopes[0])));
    }

    [Fact]
    public void AnIncludedPageBringsItsPermissions()
    {
        var including =
            Reading.Page(
                "# Get\n\n## Permissions\n<!-- { \"blockType\": \"permissions\", \"name\": \"get\" } -->\n"
                    + "[!INCLUDE [permissions-table](../includes/permissions/book-get.md)]\n\n## HTTP request\n```http\nGET /books\n```\n",
                        "reference/v1.0/api/book-get.md").Page;
        Assert.Equal(["reference/v1.0/includes/permissions/book-get.md"], including.Includes);

        var included =
            Reading.Page(
                "|Permission type|Least privileged permissions|Higher privileged permissions|\n|:--|:--|:--|\n|Application|Book.Read|Not available.|\n",
                "reference/v1.0/includes/permissions/book-get.md").Page;
        Assert.Equal(["Book.Read"], included.IncludedPermissions.Single().Scopes);
        Assert.False(included.HasContent);
    }

    [Fact]
    public void HeadersAreRead_WithoutAuthorization()
    {
        var headers = Reading.Operation("## Request headers\n" + """
            |Name|Type|Description|
            |:--|:--|:--|
            |Authorization|string|Bearer {token}. Required.|
            |If-Match|string|The tag of the book. Required.|
            |Prefer: library.sort|string|By which rule. Optional.|
            """).Headers;
        Assert.Equal([("If-Match", Requirement.Required), ("Prefer", Requirement.Optional)], headers.Select(header => (header.Name, header.Requirement)));
        Assert.Equal("library.sort. By which rule. Optional.", headers[1].Description);
    }

    [Fact]
    public void ValuesOfAHeaderAreNoHeaders()
        => Assert.Single(
            Reading.Operation(
                "## Request headers\n|Name|Description|\n|:--|:--|\n|Prefer|Optional.|\n\n### Prefer header values\n|Name|Description|\n|:--|:--|\n"
                    + "|fast|Soon.|\n").Headers);

    [Theory]
    [InlineData("", "top,orderby,from")]
    [InlineData("\nBooks can be sorted with `$orderby`.\n", "from")]
    [InlineData("\nAll OData options work.\n", "from")]
    [InlineData("\n## Examples\n\n```http\nGET https://library.example/loans?$filter=isLate eq true\n```\n", "from")]
    [InlineData("\n## Examples\n\n```http\nGET https://library.example/loans?top=3\n```\n\nIt costs $5 to be late, or $topmost.\n", "top,orderby,from")]
    public void OptionsWithoutADollarSignAreTheApisOwnOnAPageThatKnowsNoOther(string more, string expected)
    {
        var operation =
            Reading.Operation(
                "## Query parameters\n\n|Name|Type|Description|\n|:--|:--|:--|\n|top|Int32|How many.|\n|orderby|String|Their order.|\n"
                    + "|from|Date|The first day.|\n" + more, "GET /loans");

        Assert.Equal(expected, string.Join(',', operation.QueryParameters.Select(member => member.Name)));
    }

    [Fact]
    public void QueryParametersOfTheProtocolAreLeftOut()
    {
        var query = Reading.Operation(
            "## Query parameters\n|Query parameter|Type|Description|\n|:--|:--|:--|\n|from|DateTimeOffset|When it starts.|\n|$top|Int32|How many.|\n\n"
                + "|Attribute|Operators|\n|:--|:--|\n|title|eq|\n", "GET /me/loans?from={from}").QueryParameters;
        Assert.Equal("from", query.Single().Name);
    }

    [Fact]
    public void PathParametersAreRead()
        => Assert.Equal("Int32",
            Reading.Show(
                Reading.Operation("## Function parameters\n|Parameter|Type|Description|\n|:--|:--|:--|\n|count|Int32|How many.|\n",
                    "GET /books/next(count={count})").PathParameters.Single().Type));

    [Theory]
    [InlineData("# Get a book (deprecated)\n\nGets it.\n", "Get a book", "")]
    [InlineData("# Get a book\n\n> [!CAUTION]\n> This method is deprecated. Use another.\n\nGets it.\n", "Get a book",
        "This method is deprecated. Use another.")]
    [InlineData("# Get a book\n\n[!INCLUDE [x](../includes/books-deprecate.md)]\n\nGets it.\n", "Get a book", "")]
    [InlineData("# Get a book\n\nThis API is deprecated.\n", "Get a book", "This API is deprecated.")]
    public void ATitleOrANoteDeprecatesAnOperation(string heading, string title, string text)
    {
        var operation = Reading.Page(heading + "\n## HTTP request\n```http\nGET /books/{id}\n```\n").Page.Operations[0];
        Assert.Equal((title, true, text), (operation.Title, operation.IsDeprecated, operation.DeprecationText));
    }

    [Fact]
    public void ADeprecatedPropertyDoesNotDeprecateThePage()
        => Assert.False(
            Reading.Page(
                "# Get a book\n\nGets it. The **binding** property is deprecated.\n\n## HTTP request\n```http\nGET /books\n"
                    + "```\n").Page.Operations[0].IsDeprecated);

    [Fact]
    public void VersionAndBaseUrlComeFromThePathAndTheExamples()
    {
        const string Text = "# Get\n\n## HTTP request\n```http\nGET /books\n```\n\n## Example\n```http\nGET https://library.example/v2.1/books\n```\n";
        Assert.Equal("beta", Reading.Page(Text, "docs/beta/api/get.md").Page.Version);
        Assert.Equal("v2.1", Reading.Page(Text, "docs/get.md").Page.Version);
        Assert.Equal(["https://library.example/v2.1"], Reading.Page(Text, "docs/get.md").Page.BaseUrls.Select(static address => address.Url));
    }

    [Theory]
    [InlineData("GET /books/{id}", "https://library.example/rest/v2/books/7", "https://library.example/rest/v2")]
    [InlineData("GET /books({id})", "https://library.example/rest/books(7)", "https://library.example/rest")]
    [InlineData("GET libraryAddress/books", "https://{libraryAddress}/api/v2.0/books", "https://{libraryAddress}/api/v2.0")]
    [InlineData("GET /books/{id}", "https://library.example/v1.0/books/7", "https://library.example/v1.0")]
    [InlineData("GET /books/{id}", "https://library.example/shelves/3/books/7", "https://library.example")]
    [InlineData("GET /{kind}/{id}", "https://library.example/rest/books/7", "https://library.example")]
    [InlineData("GET /books/{id}", "https://library.example/rest/papers/7", "https://library.example")]
    public void WhatExamplesHaveBeforeTheRouteBelongsToTheBaseUrl(string line, string address, string expected)
        => Assert.Equal([expected],
            Reading.Page($"# Get\n\n## HTTP request\n```http\n{line}\n```\n\n## Example\n```http\nGET {address}\n```\n", "docs/get.md").Page.BaseUrls.Select(
                static address => address.Url));
}
