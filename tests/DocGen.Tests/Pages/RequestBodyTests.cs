using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class RequestBodyTests
{
    private const string Properties = "\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|\n";
    private const string Parameters = "\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|days|Int32|How long.|\n";

    [Theory]
    [InlineData("Do not supply a request body for this method.")]
    [InlineData("Don't supply a request body for this method.")]
    [InlineData("No request body")]
    [InlineData("None")]
    [InlineData("This method doesn't have a request body.")]
    public void NoneIsSaidInManyWays(string text) => Assert.Equal(RequestBodyKind.None, Body(text).Kind);

    [Theory]
    [InlineData("In the request body, supply a JSON representation of the [book](../resources/book.md) object.", "book@book.md")]
    [InlineData("In the request body, supply a JSON representation for the book object.", "book")]
    [InlineData("Supply a JSON representation of a **book**.", "book")]
    [InlineData("Provide the new [book](../resources/book.md) object in the request body.", "book@book.md")]
    [InlineData("A [book](../resources/book.md).", "book@book.md")]
    [InlineData("Supply a JSON representation of an [atlas](../resources/atlas.md) or [novel](../resources/novel.md) object.", "atlas@atlas.md|novel@novel.md")]
    public void AnEntityIsNamedByItsRepresentation(string text, string type)
    {
        var body = Body(text);
        Assert.Equal((RequestBodyKind.Entity, type), (body.Kind, Reading.Show(body.Type)));
    }

    [Fact]
    public void AnEntityMayHaveATable()
    {
        var body = Body("Supply a JSON representation of a [book](../resources/book.md) object." + Properties);
        Assert.Equal((RequestBodyKind.Entity, "title"), (body.Kind, body.Members.Single().Name));
    }

    [Fact]
    public void ATableAloneListsMembers()
        => Assert.Equal(RequestBodyKind.Members,
            Body("In the request body, supply the values for relevant fields that should be updated." + Properties, "PATCH /books/{id}").Kind);

    [Theory]
    [InlineData("In the request body, supply JSON representation of the parameters." + Properties)]
    [InlineData("In the request body, provide a JSON object with the following parameters." + Properties)]
    [InlineData("" + Parameters)]
    public void ParametersAreNamedByWordsOrHeader(string text) => Assert.Equal(RequestBodyKind.Parameters, Body(text, "POST /books/{id}/lend").Kind);

    [Fact]
    public void APostToAVerbHasParameters()
        => Assert.Equal(RequestBodyKind.Parameters, Body("The body defines the loan." + Properties, "POST /books/{id}/lend").Kind);

    [Fact]
    public void AReferenceIsAnObjectWithAnId()
    {
        Assert.Equal(RequestBodyKind.Reference, Body("Supply the `@odata.id` of the author to add.").Kind);
        Assert.Equal(RequestBodyKind.Reference,
            Body("Supply a JSON representation of an [author](../resources/author.md).", "POST /books/{id}/authors/$ref").Kind);
        Assert.Equal(RequestBodyKind.Reference, Body("Add it." + Properties.Replace("title", "@odata.id")).Kind);
    }

    [Fact]
    public void AStreamMayNameItsContentType()
    {
        var body = Body("The contents of the request body should be the binary stream of the cover, as `image/jpeg`.", "PUT /books/{id}/cover");
        Assert.Equal((RequestBodyKind.Stream, "image/jpeg"), (body.Kind, body.ContentType));
    }

    [Fact]
    public void AnEmptyBodyMayDoWhereParametersAreOptional()
        => Assert.Equal(RequestBodyKind.Parameters,
            Body("Provide an object with the parameters that you need. It's okay to send an empty body." + Parameters, "POST /books/{id}/copy").Kind);

    [Fact]
    public void ArgumentsOfAFunctionMayStandInTheBodySection()
    {
        var operation = Reading.Operation("## Request body\nIn the request URL, provide the following query parameters with values." + Properties,
            "GET /books/find(title='{title}')");
        Assert.Equal(RequestBodyKind.None, operation.Body.Kind);
        Assert.Equal("title", operation.PathParameters.Single().Name);
    }

    [Fact]
    public void ASampleInTheSectionIsEvidence()
        => Assert.Equal(["days"], Body("Say how long.\n\n```json\n{ \"days\": 3 }\n```\n", "POST /books/{id}/lend").Sample.Select(member => member.Name));

    [Fact]
    public void TheValueColumnOfParametersIsTheirType()
        => Assert.Equal("int32",
            Reading.Show(
                Body("With the following parameters.\n\n|Parameter name|Value|Description|\n|:--|:--|:--|\n|days|int32|Required. How long.|\n",
                    "POST /books/{id}/lend").Members.Single().Type));

    private static RequestBodyDefinition Body(string text, string line = "POST /books") => Reading.Operation("## Request body\n\n" + text, line).Body;
}
