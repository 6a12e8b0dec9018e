using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Requests in components of a site.</summary>
public class ComponentRequestFormTests
{
    [Theory]
    [InlineData("<Route method=\"DELETE\">/depots/[\\{depot.id\\}](/depot#depot-object)/crates/[\\{crate.id\\}](/crate)</Route>",
        "DELETE /depots/{depot.id}/crates/{crate.id}")]
    [InlineData("<ApiEndpoint method=\"GET\" path=\"/crates/{id}\" />", "GET /crates/{id}")]
    [InlineData("<Endpoint verb='post' url='/crates' />", "POST /crates")]
    [InlineData("<Endpoint method={\"PUT\"} path={\"/crates\"} />", "PUT /crates")]
    [InlineData("{% api method=\"get\" path=\"/crates\" %}", "GET /crates")]
    [InlineData("{{< endpoint method=\"GET\" path=\"/crates\" >}}", "GET /crates")]
    public void AComponentWithAVerbIsARequestLine(string component, string expected)
        => Assert.Equal(["On a crate: " + expected], Calls.Of($"---\ntitle: Crate\n---\n\n## On a crate\n{component}\n\nDoes it.\n"));

    [Theory]
    [InlineData("<Field name=\"path\">/crates</Field>")]
    [InlineData("<Route method=\"GET\"></Route>")]
    [InlineData("<Route method=")]
    public void AComponentWithoutVerbOrAddressIsNone(string component)
        => Assert.Empty(Calls.Of($"---\ntitle: Crate\n---\n\n## On a crate\n{component}\n\nDoes it.\n"));
}
