using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Pages whose title stands in front of their text only.</summary>
public class FrontMatterTitleFormTests
{
    private const string Parts = "\n\n### Request parameters\n\n| Parameter | Required | Type |\n|:--|:--|:--|\n| size | false | integer |\n\n"
        + "### Response parameters\n\n| Parameter | Type |\n|:--|:--|\n| id | string |\n";

    [Fact]
    public void AnOperationWhosePartsAreTheHeadingsOfThePageHasThatTitle()
        => Assert.Equal(["Find crates: GET /crates"],
            Calls.Of("---\ntitle: Find crates\n---\n\nFinds crates.\n\n### HTTP request\n\nGET `/crates`" + Parts));

    [Fact]
    public void ThePageMayBeginWithTheHeading()
        => Assert.Equal(["Find crates: GET /crates"], Calls.Of("---\ntitle: Find crates\n---\n\n### HTTP request\n\nGET `/crates`" + Parts));

    [Fact]
    public void PartsMayBeHeadingsOfTheHighestLevel()
        => Assert.Equal(["Find crates: GET /crates"],
            Calls.Of("---\ntitle: Find crates\n---\n\nFinds crates.\n\n# Method\n\nGET `/crates`\n\n# Parameters\n\n## Query parameters\n\n"
                + "| Name | Description |\n|:--|:--|\n| size | How wide. |\n\n# Result\n\nA crate.\n"));

    [Fact]
    public void SectionsThatAreOperationsKeepTheirOwnTitles()
        => Assert.Equal(["Find crates: GET /crates", "Drop a crate: DELETE /crates/{id}"],
            Calls.Of("---\ntitle: Crates\n---\n\n## Find crates\n\n### HTTP request\n\nGET `/crates`\n\n## Drop a crate\n\n### HTTP request\n\n"
                + "DELETE `/crates/{id}`\n"));
}
