using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Headings that are or hold request lines.</summary>
public class RequestHeadingFormTests
{
    [Theory]
    [InlineData("### GET /crates/{id}", "GET /crates/{id}")]
    [InlineData("### `GET /crates/{id}`", "GET /crates/{id}")]
    [InlineData("### Get a crate `GET /crates/{id}`", "Get a crate")]
    [InlineData("### Get a crate - `GET /crates/{id}`", "Get a crate")]
    [InlineData("<h3>GET /crates/{id}</h3>", "GET /crates/{id}")]
    public void AHeadingWithARequestLineStartsAnOperation(string heading, string title)
        => Assert.Equal([title + ": GET /crates/{id}"], Calls.Of($"# Crates\n\n{heading}\n\nGives one.\n"));

    [Fact]
    public void AHeadingOfWordsDoesNot() => Assert.Empty(Calls.Of("# Crates\n\n## Get and/or put crates\n\nBoth are there.\n"));
}
