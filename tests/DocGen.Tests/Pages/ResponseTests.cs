using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class ResponseTests
{
    [Theory]
    [InlineData("returns a `200 OK` response code and a [book](../resources/book.md) object in the response body.", "200", "book@book.md")]
    [InlineData("returns `200, OK` response code and collection of [book](../resources/book.md) objects in the response body.", "200", "book@book.md*")]
    [InlineData("returns a 201 Created response code and a new [book](../resources/book.md) object.", "201", "book@book.md")]
    [InlineData("returns a `200 OK` response code and a list of [books](../resources/book.md).", "200", "books@book.md*")]
    [InlineData("returns a `200 OK` response code and a **book** object.", "200", "book")]
    [InlineData("returns a `200 OK` response code and an updated printedBook object in the response body.", "200", "printedBook")]
    [InlineData("returns a `200 OK` response code and a String in the response body.", "200", "String")]
    [InlineData("returns a `200 OK` response code and a String collection object.", "200", "String*")]
    [InlineData("returns a `200 OK` response code and a [book](../resources/book.md) collection in the response body.", "200", "book@book.md*")]
    [InlineData("returns a [book](../resources/book.md) and a `200 OK`.", "200", "book@book.md")]
    public void TheSentenceOfTheCodeNamesTheType(string text, string codes, string type)
    {
        var response = Response("If successful, this method " + text);
        Assert.Equal((codes, type), (string.Join(",", response.StatusCodes), Reading.Show(response.Type)));
    }

    [Theory]
    [InlineData("returns a `204 No Content` response code.")]
    [InlineData("returns a `202 Accepted` response code and a Location header.")]
    [InlineData("returns `200 OK`. It does not return anything in the response body.")]
    [InlineData("returns a `204 No content` response code, except where **title** or **binding** changes.")]
    public void ASentenceThatNamesNoBodyGivesAnEmptyResponse(string text)
        => Assert.True(Response("If successful, this method " + text) is { IsEmpty: true, Type: null, IsStream: false });

    [Theory]
    [InlineData("returns a `202 Accepted` response containing a link to the [binding](../resources/binding.md).")]
    [InlineData("returns a `202 Accepted` response and the URL of the [binding](../resources/binding.md).")]
    public void WhatAnAcceptedRequestHasTheAddressOfDoesNotComeBack(string text)
        => Assert.True(Response("If successful, this method " + text) is { Type: null, IsEmpty: true, HasLocation: true });

    [Theory]
    [InlineData("returns a `200 OK` response and a Location header with a URI to the [book](../resources/book.md) of this request.", true)]
    [InlineData("returns a `200 OK` response and a [book](../resources/book.md).", false)]
    [InlineData("returns a `200 OK` response, a [book](../resources/book.md) and a link to the [binding](../resources/binding.md).", false)]
    public void ATypeMayBeThatOfAnAddressOnly(string text, bool isAddress)
    {
        var response = Response("If successful, this method " + text);
        Assert.Equal(("book@book.md", isAddress), (Reading.Show(response.Type), response.IsAddress));
    }

    [Theory]
    [InlineData("returns a `302 Found` response that redirects to a preauthenticated download URL.")]
    [InlineData("returns a `200 OK` response code and a Stream in the response body.")]
    [InlineData("returns a `200 OK` and the binary data of the cover.")]
    public void StreamsAndRedirectsAreSeen(string text) => Assert.True(Response("If successful, this method " + text) is { IsStream: true, Type: null });

    [Theory]
    [InlineData("returns a `202 Accepted` response code and a link to the [binding](../resources/binding.md) in the `Operation-Location` header.")]
    [InlineData("returns a `202 Accepted` response code. The response has a `Location` header with a link to the [binding](../resources/binding.md).")]
    [InlineData("returns a `202 Accepted` response code and a `Location` header. A GET request to this URL returns one of these in the response body: "
        + "[book](../resources/book.md), [binding](../resources/binding.md).")]
    public void WhatTheLocationOfAnAcceptedRequestHoldsDoesNotComeBack(string text)
        => Assert.True(Response("If successful, this method " + text) is { IsEmpty: true, Type: null, HasLocation: true });

    [Theory]
    [InlineData("returns a `202 Accepted` response code and the changed [book](../resources/book.md) object in the response body. Its `Location` header tells "
        + "where to look.")]
    [InlineData("returns a `202 Accepted` response code, a `Location` header and a [book](../resources/book.md) object in the response body.")]
    [InlineData("returns a `200 OK` response code and a `Location` header with a link to the [book](../resources/book.md).")]
    public void WhatComesBackBesideALocationIsKept(string text)
        => Assert.Equal("book@book.md", Reading.Show(Response("If successful, this method " + text).Type));

    [Fact]
    public void EveryCodeIsKept_AndTheLocationHeader()
    {
        var response =
            Response("Returns `201 Created` with a [book](../resources/book.md) object. If it exists, returns `204 No Content` and a Location header.");
        Assert.Equal([201, 204], response.StatusCodes);
        Assert.Equal("book@book.md", Reading.Show(response.Type));
        Assert.True(response.HasLocation);
    }

    [Fact]
    public void LinksToOtherKindsOfPagesAreNoTypes()
        => Assert.Null(Response("If successful, returns `200 OK`. See [errors](/concepts/errors) and [list](../api/book-list.md).").Type);

    [Theory]
    [InlineData("\"@odata.type\": \"library.book\", \"isCollection\": true", "library.book*")]
    [InlineData("\"@odata.type\": \"library.book\", \"isCollection\": \"true\"", "library.book*")]
    [InlineData("\"@odata.type\": \"Collection(library.book)\"", "library.book*")]
    [InlineData("\"@type\": \"#library.book\"", "library.book")]
    public void TheExampleHasATypeOfItsOwn(string keys, string type)
    {
        var sample =
            Sample($"<!-- {{ \"blockType\": \"response\", {keys} }} -->\n```http\nHTTP/1.1 200 OK\nContent-type: application/json; charset=utf-8\n\n"
                + $"{{ \"value\": [ {{ \"title\": \"x\" }} ] }}\n```");
        Assert.Equal(type, Reading.Show(sample.AnnotatedType));
        Assert.Equal((200, true, "application/json", "title"), (sample.Status, sample.HasValueArray, sample.ContentType, sample.Members.Single().Name));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\n\nContent-Type: application/json\n{ \"@odata.context\": \"https://x/$metadata#library.book\", \"title\": \"x\" }",
        "library.book")]
    [InlineData("HTTP 200 OK\n{ \"@odata.type\": \"#library.atlas\", \"title\": \"x\" }", "library.atlas")]
    public void HeadersMayStandAnywhere(string text, string type) => Assert.Equal(type, Sample($"```http\n{text}\n```").BodyType);

    [Fact]
    public void ABodyBelowHeadersMayBeIndented()
        => Assert.Equal("library.atlas",
            Sample("```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n  {\n    \"@odata.type\": \"#library.atlas\"\n  }\n```").BodyType);

    [Fact]
    public void AScalarValueIsSeen()
    {
        Assert.True(Sample("```http\nHTTP/1.1 200 OK\n\n{ \"@odata.context\": \"x\", \"value\": 3 }\n```").HasScalarValue);
        Assert.False(Sample("```http\nHTTP/1.1 204 No Content\n```").HasBody);
    }

    private static ResponseDefinition Response(string text) => Reading.Operation("## Response\n\n" + text).Response;

    private static ResponseSample Sample(string block) => Reading.Operation("## Example\n\n##### Response\n\n" + block).ResponseSamples.Single();
}
