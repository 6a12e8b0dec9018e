using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Annotated requests with their responses, on pages that show the syntax of a call nowhere else.</summary>
public sealed class PairTests
{
    private const string Get = "<!-- { \"blockType\": \"request\", \"name\": \"get-buoy\" } -->\n```http\nGET /buoys/{buoy-id}\n```\n\n";

    private const string Post =
        "<!-- { \"blockType\": \"request\", \"name\": \"post-buoy\" } -->\n```http\nPOST /buoys\nContent-Type: application/json\n\n"
        + "{ \"name\": \"n\" }\n```\n\n";

    private const string Response = """
        <!-- { "blockType": "response", "@odata.type": "harbor.api.buoy" } -->
        ```http
        HTTP/1.1 200 OK
        Content-Type: application/json

        { "id": "1", "name": "n" }
        ```


        """;

    private const string Representation =
        "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"harbor.api.buoy\" } -->\n```json\n{ \"id\": \"String\", \"name\": \"String\" }\n```\n\n";

    private static readonly (string Path, string Text) s_buoy = ("docs/buoy.md", "# buoy resource type\n\n" + Representation);

    [Fact]
    public void EachPairInASectionIsAnOperation()
    {
        var text = MarkedPage.AssertQuiet("# Buoy reference\n\n## Reading\n\n" + Get + Response + "## Writing\n\n" + Post + Response, s_buoy).AllText;

        Assert.Contains("SendAsync<_Models.Buoy>(\"GET\"", text);
        Assert.Contains("SendOrNullAsync<_Models.Buoy>(\"POST\"", text);
    }

    [Fact]
    public void APairBelowAnExampleBesideAResourceIsAnOperation()
        => Assert.Contains(
            "SendAsync<_Models.Buoy>(\"GET\"",
            MarkedPage.AssertQuiet("# Buoy resource\n\n" + Representation + "## Example\n\n" + Get + Response).AllText);

    [Fact]
    public void APairOnAPageWithoutHeadingsIsAnOperation()
        => Assert.Contains("SendAsync<_Models.Buoy>(\"GET\"", MarkedPage.AssertQuiet(Get + Response, s_buoy).AllText);

    [Theory]
    [InlineData("/buoys/{buoy-id}", "/buoys/7")]
    [InlineData("/buoys/{buoy-id}", "https://harbor.example/buoys/{buoy-id}")]
    public void ARequestBelowAnExampleWithASampleKeyOrAHostCallsWhatAnotherPageDocuments(string syntax, string example)
        => Assert.DoesNotContain(
            "_Models.Buoy>(\"GET\"",
            MarkedPage.Run("# Buoy resource\n\n" + Representation + "## Example\n\n" + Get.Replace(syntax, example) + Response).AllText);

    [Fact]
    public void APairInAnArticleIsAnExample()
        => Assert.DoesNotContain(
            "_Models.Buoy>(\"GET\"",
            MarkedPage.Run("---\ndoc_type: conceptualPageType\n---\n\n# Buoys\n\n## Reading\n\n" + Get + Response, s_buoy).AllText);
}
