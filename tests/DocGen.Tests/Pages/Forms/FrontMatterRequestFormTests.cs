using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Requests and titles in front of a page.</summary>
public class FrontMatterRequestFormTests
{
    [Theory]
    [InlineData("title: GET /crates", "GET /crates")]
    [InlineData("title: Crates\napi: \"GET /crates\"", "Crates")]
    [InlineData("title: Crates\nopenapi: get /crates", "Crates")]
    public void ARequestLineThereIsThePagesOwn(string entries, string title)
        => Assert.Equal([title + ": GET /crates"], Calls.Of($"---\n{entries}\n---\n\nGives all.\n"));

    [Fact]
    public void TheTitleThereIsTheHeadingOfAPageThatBeginsWithARequest()
        => Assert.Equal(["Get all crates: GET /crates"], Calls.Of("---\ntitle: Get all crates\n---\n\n`GET /crates`\n\nGives all.\n"));
}
