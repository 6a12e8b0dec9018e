using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Requests below headings for their address and their verb.</summary>
public class HeadedRequestFormTests
{
    private const string Responses = "\n\n### Responses\n\nThe crate was made.\n\n";

    [Fact]
    public void AHeadingForTheAddressMayHoldTheWholeLine()
        => Assert.Equal(["Make a crate: POST /crates", "Drop a crate: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n## Make a crate\n\n### URL\n\n<code class=\"post\">POST</code> `/crates`" + Responses
                + "## Drop a crate\n\n### URL\n<code class=\"delete\">DELETE</code> `/crates/{id}`" + Responses));

    [Theory]
    [InlineData("##### URL\n\n`/crates/<id>`\n\n##### Method\n\n`GET`\n\n")]
    [InlineData("##### Method\n\nGET\n\n##### Path\n\n```\n/crates/<id>\n```\n\n")]
    public void AddressAndVerbMayHaveAHeadingEach(string request)
        => Assert.Equal(["Get a crate: GET /crates/{id}"],
            Calls.Of("# Crates\n\n## Get a crate\n\n" + request + "##### URL Params\n\n| Field | Type |\n|:--|:--|\n| `id` | Integer |\n"));

    [Fact]
    public void AMemberOfThatNameIsNone() => Assert.Empty(Calls.Of("# Crate\n\n## Members\n\n### `url`\n\n**Type:** String\n\nWhere it is.\n"));
}
