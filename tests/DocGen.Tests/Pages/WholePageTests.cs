using System;
using System.IO;
using System.Linq;
using System.Threading;
using DocGen.Diagnostics;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Pages;

public class WholePageTests
{
    private const string Operation = """
        ---
        title: Create a loan
        ---

        # Create a loan

        Namespace: library

        Lends a book.

        ## Permissions

        One of these is needed.

        |Permission type|Permissions|
        |:--|:--|
        |Application|Loan.ReadWrite|

        ## HTTP request

        ``` http
        POST /books/{bookId}/loans
        ```

        ## Request body

        Supply a JSON representation of the [loan](../resources/loan.md) object.

        |Property|Type|Description|
        |:--|:--|:--|
        |days|Int32|How long.|

        ## Response

        If successful, this method returns a `201 Created` response code and a [loan](../resources/loan.md) object.

        ## Remarks

        Loans end on a Friday.
        """;

    [Fact]
    public void AProseEditThatReachesNoOutput_LeavesThePageEqual()
    {
        var before = Reading.Page(Operation);
        var after = Reading.Page(Operation.Replace("Loans end on a Friday.", "Loans end on a Monday.\n\nOr later.")
            .Replace("One of these is needed.", "You need one of these.\n\nChoose well."));
        Assert.Equal(before.Page, after.Page);
        Assert.Equal(before.Page.GetHashCode(), after.Page.GetHashCode());
        Assert.NotEqual(before.Positions, after.Positions);
    }

    [Fact]
    public void ATypeEdit_ChangesThePage() => Assert.NotEqual(Reading.Page(Operation).Page, Reading.Page(Operation.Replace("Int32", "Int64")).Page);

    [Fact]
    public void LineEndingsMakeNoDifference()
    {
        var lf = Operation.Replace("\r\n", "\n");
        Assert.Equal(Reading.Page(lf).Page, Reading.Page(lf.Replace("\n", "\r\n")).Page);
    }

    [Fact]
    public void APageOfADocSetWithoutFrontMatterAndNamespaceIsRead()
    {
        var page = Reading.Page("""
            # Create a sharing link

            Creates a link.

            ## HTTP request

            <!-- { "blockType": "ignored" } -->

            ```http
            POST /drive/items/{item-id}/createLink
            POST /drive/root:/{item-path}:/createLink
            ```

            ### Request body

            The body defines the link.

            |   Name   |  Value   | Description |
            |:---------|:---------|:------------|
            | **kind** | string   | Optional. The kind of link.
            | **scope**| [linkScope][] | Optional.

            ## Example

            <!-- { "blockType": "request", "name": "create-link", "scopes": "files.readwrite" } -->

            ```http
            POST /me/drive/items/{item-id}/createLink
            Content-type: application/json

            {
              "kind": "view"
            }
            ```

            ## Response

            If successful, this method returns `201 Created` and a [Permission](../resources/permission.md) resource.

            [linkScope]: ../resources/linkscope.md
            """, "drive/rest-api/api/item_createlink.md").Page;
        Assert.Null(page.Namespace);
        Assert.Equal(2, page.Operations[0].Lines.Count);
        Assert.Equal(RequestBodyKind.Parameters, page.Operations[0].Body.Kind);
        Assert.Equal(["string", "linkScope@linkscope.md"], page.Operations[0].Body.Members.Select(member => Reading.Show(member.Type)));
        Assert.Equal("Permission@permission.md", Reading.Show(page.Operations[0].Response.Type));
        Assert.Equal("POST", page.Operations[0].RequestSamples.Single().Verb);
    }

    [Fact]
    public void ARenderedPageIsReadAllTheSame()
    {
        var page = Reading.Page("""
            Update bookLoan

            Namespace: library

            Update the properties of a bookLoan object.

            Permissions

            One of the following permissions is required.

            Permission type Permissions (from least to most privileged)
            Delegated (work or school account) Loan.ReadWrite
            Application Not supported.

            HTTP Request

            PATCH /books/{bookId}/loan

            Request headers

            Header Value
            Authorization Bearer {token}. Required.
            Accept application/json

            Request body

            In the request body, supply a JSON representation for the bookLoan object.

            Property Type Description
            id String Key of the entity.
            dayCount Int32 How long it lasts

            Response

            If successful, this method returns a 200 OK response code and an updated bookLoan object in the response body.
            """, "pages/loan.txt").Page;
        var operation = page.Operations[0];
        Assert.Equal("/books/{bookId}/loan", Reading.Show(operation.Lines.Single().Route));
        Assert.Equal(["Loan.ReadWrite"], operation.Permissions[0].Scopes);
        Assert.Equal(("bookLoan", "bookLoan"), (Reading.Show(operation.Body.Type), Reading.Show(operation.Response.Type)));
        Assert.Equal([("id", "String"), ("dayCount", "Int32")], operation.Body.Members.Select(member => (member.Name, Reading.Show(member.Type))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("---\ntitle: x")]
    [InlineData("# x\n\n## Properties\n|a|b|\n|title|String|\n")]
    [InlineData("```http\nGET /x")]
    [InlineData("# x resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|||||||\n|\n| | | |x|y|z|\n")]
    [InlineData("# x\n\n## HTTP request\n```http\nGET\nPOST \nGET {{{{\nGET ((((\nGET /f(a='\nGET /f(a={b,c<d\nGET ////\nGET :::\nGET /a:/b:/c:\nGET ?x=y&&&\n"
        + "GET https://\nGET |\n```\n")]
    [InlineData("# x enum type\n\n## Members\n|Member|Value|\n|:--|:--|\n||1|\n|a|99999999999999999999|\n|-|-|\n")]
    public void BrokenInputNeverThrows(string text) => Assert.NotNull(Reading.Page(text).Page);

    [Fact]
    public void AnEmptyPage_ReportsDG0030() => Assert.Equal("DG0030", Reading.Page(" \n\n").Diagnostics.Single().Id);

    [Theory]
    [InlineData("resourcePageType")]
    [InlineData("'apiPageType'")]
    [InlineData("enumPageType")]
    public void APageThatSaysThatItDocumentsSomethingAndGivesNothing_ReportsDG0031AtItsTitle(string kind)
    {
        var diagnostic = Reading.Page($"---\ntitle: Shelves\ndoc_type: {kind}\n---\n\n# Shelves\n\nWhere books stand.\n").Diagnostics.Single();

        Assert.Equal(("DG0031", 6, 1), (diagnostic.Id, diagnostic.Position.Line + 1, diagnostic.Position.Column + 1));
        Assert.Equal(kind.Trim('\''), diagnostic.Arguments.Single());
    }

    [Theory]
    [InlineData("---\ndoc_type: conceptualPageType\n---\n\n# Shelves\n\nWhere books stand.\n")]
    [InlineData("# Shelves\n\nWhere books stand.\n")]
    [InlineData("Books stand on shelves.\n")]
    public void APageThatExplainsSomethingIsSilent(string text) => Assert.Empty(Reading.Page(text).Diagnostics);

    [Fact]
    public void AnOperationWithoutARequestLineIsReportedOnce()
        => Assert.Equal("DG0022",
            Reading.Page("---\ndoc_type: apiPageType\n---\n\n# Get a shelf\n\nGets it.\n\n## HTTP request\n\nNone yet.\n").Diagnostics.Single().Id);

    [Fact]
    public void EveryPartOfAPageMayBeCutAnywhere()
    {
        for (var length = 0; length < Operation.Length; length += 7)
        {
            Assert.NotNull(Reading.Page(Operation.Substring(0, length)).Page);
            Assert.NotNull(Reading.Page(Operation.Substring(length)).Page);
        }
    }

    [SeedsFact]
    public void TheSeedPagesGiveOperationsAndNoWarning()
    {
        var results = Directory.GetFiles(TestFolders.Seeds!).OrderBy(static file => file, StringComparer.Ordinal)
            .Select(static file => PageReader.Read(file, Path.GetFileName(file), File.ReadAllText(file), CancellationToken.None)).ToList();
        Assert.Equal(5, results.Count);
        Assert.All(results, static result => Assert.NotNull(result.Page.Operations[0]));
        Assert.All(results, static result => Assert.NotEmpty(result.Page.Operations[0].Body.Members));
        Assert.DoesNotContain(results.SelectMany(static result => result.Diagnostics),
            static diagnostic => Descriptors.Find(diagnostic.Id).DefaultSeverity > DiagnosticSeverity.Info);
    }
}
