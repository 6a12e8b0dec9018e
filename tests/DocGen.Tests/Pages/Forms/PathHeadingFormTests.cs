using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Headings with an address above headings with verbs.</summary>
public class PathHeadingFormTests
{
    [Fact]
    public void EachVerbBelowAnAddressIsAnOperation()
        => Assert.Equal(["GET /1.0/crates: GET /1.0/crates", "POST /1.0/crates: POST /1.0/crates", "PUT /1.0/crates/<name>: PUT /1.0/crates/{name}"],
            Calls.Of("# Crates\n\n## `/1.0/crates`\n\n### GET\n\n * Description: All crates\n\n### POST\n\n * Description: Makes one\n\n"
                + "## `/1.0/crates/<name>`\n\n### PUT (ETag supported)\n\n * Description: Changes it\n"));

    [Fact]
    public void AnAddressInBracketsHasVerbsInBrackets()
        => Assert.Equal(["View a crate: GET /crates/{id}", "Drop a crate: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Crate [/crates/{id}]\n\n### View a crate [GET]\n\nGives it.\n\n### Drop a crate [DELETE]\n\nDrops it.\n"));

    [Fact]
    public void ATemplateShowsParametersOfTheQuery()
    {
        var operation = Assert.Single(Reading.Page("# Crates\n\n## Crates [/crates{?page,size}]\n\n### List [GET]\n\nAll.\n", "crates.md").Page.Operations);

        Assert.Equal(["page", "size"], operation.Lines.Single().Route.QueryNames);
    }

    [Fact]
    public void ParametersAboveTheVerbsBelongToEachOfThem()
    {
        var operations = Reading.Page("# Crates\n\n## Crates [/crates]\n\n### Parameters\n\n| Name | Type | Description |\n|:--|:--|:--|\n"
            + "| size | integer | How wide. |\n\n### List [GET]\n\nAll.\n\n### Drop [DELETE]\n\nDrops all.\n", "crates.md").Page.Operations;

        Assert.Equal([["size"], ["size"]], operations.Select(static operation => operation.QueryParameters.Select(static row => row.Name).ToArray()));
    }

    [Fact]
    public void AnAddressWithoutAVerbHasThatOfTheCommandThatCallsIt()
        => Assert.Equal(["/crates/<NAME>: GET /crates/{NAME}"],
            Calls.Of("# Crates\n\n## `/crates/<NAME>`\n\nGives one.\n\n### Example\n\n    curl 'http://localhost:8080/crates/red'\n"));

    [Theory]
    [InlineData("## /crates\n\nWhere crates are kept on the disk.\n")]
    [InlineData("## and/or [optional]\n\n### Getting started\n\nText.\n")]
    [InlineData("## Crates [/crates]\n\n### Get along\n\nText.\n")]
    public void AnyOtherHeadingIsNone(string page) => Assert.Empty(Calls.Of("# Crates\n\n" + page));
}
