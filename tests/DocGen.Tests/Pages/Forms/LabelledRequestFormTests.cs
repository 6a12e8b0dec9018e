using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Requests with a label for the verb and one for the address.</summary>
public class LabelledRequestFormTests
{
    [Theory]
    [InlineData("**URL** : `/crates/{id}`\n\n**Method** : `GET`")]
    [InlineData("**Method:** GET\n**Path:** /crates/{id}")]
    [InlineData("**URL** : `/crates/:id`\n\n**URL Parameters** : `id=[integer]` where `id` is its key\n\n**Method** : `GET`\n\n**Auth required** : YES")]
    [InlineData("- Verb: `GET`\n- Endpoint: `/crates/{id}`")]
    [InlineData("HTTP method: GET<br>Request URL: https://depot.example/crates/{id}")]
    public void AVerbAndAnAddressWithLabelsAreARequest(string lines)
        => Assert.Equal(["Get a crate: GET /crates/{id}"], Calls.Of($"# Crates\n\n## Get a crate\n\n{lines}\n\n### Response\n\nThe crate.\n"));

    [Fact]
    public void EachPairIsARequestOfItsSection()
        => Assert.Equal(
            ["Get: GET /crates/{id}", "Delete: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Get\n\nMethod: GET\n\nURL: /crates/{id}\n\n## Delete\n\nMethod: DELETE\n\nURL: /crates/{id}\n"));

    [Theory]
    [InlineData("Method: GET")]
    [InlineData("Path: /crates/{id}")]
    [InlineData("Method: by hand\n\nPath: /crates/{id}")]
    [InlineData("Method: GET\n\nPath: along the river")]
    [InlineData("Method: GET\n\nMethod: POST")]
    public void ALabelAloneAndALabelOfSomethingElseAreProse(string lines) => Assert.Empty(Calls.Of($"# Crates\n\n## Of old\n\n{lines}\n"));
}
