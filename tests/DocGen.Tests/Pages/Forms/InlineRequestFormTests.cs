using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Request lines that are paragraphs of their own.</summary>
public class InlineRequestFormTests
{
    [Theory]
    [InlineData("`GET /crates/:id`")]
    [InlineData("`GET` `/crates/:id`")]
    [InlineData("**GET** /crates/:id")]
    [InlineData("**`GET /crates/:id`**")]
    [InlineData("GET /crates/:id")]
    [InlineData("Endpoint: `GET /crates/:id`")]
    [InlineData("**Route:** `GET /crates/:id HTTP/1.1`")]
    public void AParagraphThatIsARequestLineMakesItsSectionAnOperation(string paragraph)
        => Assert.Equal(["Get a crate: GET /crates/{id}"], Calls.Of($"# Crates\n\n## Get a crate\n\n{paragraph}\n\nGives one.\n"));

    [Fact]
    public void LinesOfOneParagraphAreWaysToCallOneOperation()
        => Assert.Equal(["Find crates: GET /crates, POST /crates"], Calls.Of("# Crates\n\n## Find crates\n\n`GET /crates`\\\n`POST /crates`\n"));

    [Theory]
    [InlineData("Use `GET /crates` to find them.")]
    [InlineData("GET and POST are answered below /crates only.")]
    [InlineData("[GET /crates](#get-crates)")]
    [InlineData("Note: GET /crates is gone since 2020.")]
    public void ProseThatNamesARequestIsProse(string paragraph)
        => Assert.Empty(Calls.Of($"# Crates\n\n## Of old\n\n{paragraph}\n"));
}
