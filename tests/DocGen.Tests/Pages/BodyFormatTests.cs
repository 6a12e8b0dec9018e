using Xunit;

namespace DocGen.Tests.Pages;

public class BodyFormatTests
{
    private const string Members = "|Name|Type|\n|:--|:--|\n|title|string|\n";

    [Theory]
    [InlineData("## Form data parameters\n\n" + Members, "Form")]
    [InlineData("## JSON parameters\n\n" + Members, "Json")]
    [InlineData("## Request body\n\nThe body is `application/x-www-form-urlencoded`.\n\n" + Members, "Form")]
    [InlineData("## Request body\n\nSent as multipart/form-data.\n\n" + Members, "Multipart")]
    [InlineData("## Request body\n\n" + Members, "Json")]
    [InlineData("## Request body\n\n" + Members + "\n## Example\n\n```http\nPOST /books\nContent-Type: application/x-www-form-urlencoded\n\ntitle=A\n```\n",
        "Form")]
    [InlineData("## JSON parameters\n\n" + Members + "\n## Example\n\n```http\nPOST /books\nContent-Type: application/x-www-form-urlencoded\n\ntitle=A\n```\n",
        "Json")]
    [InlineData("## Request body\n\nIts links take application/x-www-form-urlencoded.\n\n" + Members
        + "\n## Example\n\n```http\nPOST /books\n\n{ \"title\": \"A\" }\n```\n", "Json")]
    public void TheFormatIsWhatTheHeadingSaysElseWhatAnExampleSendsElseWhatTheSectionNames(string sections, string format)
    {
        var body = Reading.Operation(sections, "POST /books").Body;

        Assert.Equal(format, body.Format.ToString());
        Assert.Equal("title", body.Members[0].Name);
    }

    [Fact]
    public void ARequestThatIsSentToAnotherAddressWithTheAnswerSaysNothingOfThisRequest()
    {
        var operation = Reading.Operation(
            "## Request body\n\n|Name|Type|\n|:--|:--|\n|page|string/number|\n|zoom|number|\n\n"
                + "## Response\n\nPost the answer on, such as\n\n"
                + "```http\nPOST https://www.example.com/show_picture\nContent-Type: application/x-www-form-urlencoded\n\nkey=1\n```\n",
            "POST /books/{id}/preview");

        Assert.Equal("Json", operation.Body.Format.ToString());
        Assert.Equal(["page", "zoom"], System.Linq.Enumerable.Select(operation.Body.Members, member => member.Name));
        Assert.Empty(operation.RequestSamples);
    }

    [Fact]
    public void AttributesWithHeadingsOfTheirOwnAreMembersOfTheTypeThatTheFrontMatterNames()
    {
        var type = Reading.Page(
            "---\ntitle: Crate\n---\n\n## Attributes\n\n### `id`\n\n**Type:** String\\\n**Description:** The key.\n\n### `seal`\n\n"
                + "**Type:** Integer\n").Page.Types[0];

        Assert.Equal("Crate", type.Name);
        Assert.Equal(["id", "seal"], System.Linq.Enumerable.Select(type.Members, member => member.Name));
    }
}
