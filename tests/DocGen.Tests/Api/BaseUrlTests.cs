using System;
using System.Linq;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>Pages are not trusted with the choice of where tokens go: none has more than one vote, and what they disagree on is said.</summary>
public sealed class BaseUrlTests
{
    [Fact]
    public void APageHasOneVoteHoweverManyRequestsItShows()
        => Assert.Equal("https://a.example/v1.0",
            Choose(["https://a.example/v1.0"], ["https://a.example/v1.0"], [.. Enumerable.Repeat("https://evil.example/v9.0", 200)]));

    [Fact]
    public void HttpsWinsOverHttpOnOneHost()
        => Assert.Equal("https://a.example/v1.0", Choose(["http://a.example/v2.0"], ["http://a.example/v2.0"], ["https://a.example/v1.0"]));

    [Theory]
    [InlineData("localhost:8200")]
    [InlineData("127.0.0.1:8200")]
    [InlineData("[::1]:8200")]
    public void OnTheCallersMachineTheSchemeThatMostPagesWriteWins_AndTheOtherIsNotReported(string host)
    {
        var pages = new[] { "http://", "http://", "https://" }.Select((scheme, i) =>
            OperationPage("p" + i, Operation("GET /crates")) with { BaseUrls = Addresses(scheme + host + "/v1") }).ToArray();
        var result = Build(pages);

        Assert.Equal("http://" + host + "/v1", result.Value.BaseUrl);
        Assert.DoesNotContain("DG0130", result.Ids());
    }

    [Fact]
    public void APortThatIsAPlaceholderIsNoAddress() => Assert.Null(Choose(["http://127.0.0.1:PORT/v1"], ["http://localhost:{port}"]));

    [Fact]
    public void OfOnePageAnAddressWithHttpsVotes()
        => Assert.Equal("https://a.example", Choose(["https://a.example", "http://b.example", "http://b.example", "http://b.example"]));

    [Fact]
    public void OfHostsWithEqualVotesOneWithHttpsWins() => Assert.Equal("https://b.example", Choose(["http://a.example"], ["https://b.example"]));

    [Fact]
    public void AHostWithHttpOnlyStaysTheBaseIfMostPagesShowIt()
        => Assert.Equal("http://localhost:8200/v1", Choose(["http://localhost:8200/v1"], ["http://localhost:8200/v1"], ["https://signin.example"]));

    [Fact]
    public void PagesWithoutAnOperationHaveNoSay_UnlessTheyAreTheOnlyOnes()
    {
        var concepts = Enumerable.Range(0, 3)
            .Select(static i => new Page { Path = $"docs/concept{i}.md", BaseUrls = Addresses("https://signin.example/oauth2") }).ToArray();
        var operation = OperationPage("a", Operation("GET /crates"));

        Assert.Equal("https://a.example/v1", Build([.. concepts, operation with { BaseUrls = Addresses("https://a.example/v1") }]).Value.BaseUrl);
        Assert.Equal("https://signin.example/oauth2", Build([.. concepts, operation]).Value.BaseUrl);
    }

    [Theory]
    [InlineData("https://b.example/v1.0")]
    [InlineData("http://a.example/v1.0")]
    public void WherePagesDisagreeBothPlacesAreNamed(string other)
    {
        var docs = DocSet.Of(("docs/a.md", PageOf("crates", "https://a.example/v1.0")), ("docs/b.md", PageOf("lids", "https://a.example/v1.0")),
            ("docs/c.md", PageOf("boxes", other)));
        var run = GeneratorDriverHelper.Run(docs, "DG0130");

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("/repo/docs/c.md", 16, 4, other.Length), Place(diagnostic.Location));
        Assert.Equal(("/repo/docs/a.md", 16, 4, "https://a.example/v1.0".Length), Place(Assert.Single(diagnostic.AdditionalLocations)));
        Assert.Contains("DocGenBaseUrl", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("https://a.example/v1.0", run["ApiClient.g.cs"], StringComparison.Ordinal);
        GeneratorDriverHelper.Run(docs.WithOption("DocGenBaseUrl", "https://mine.example"));
    }

    private static (string Path, int Line, int Column, int Length) Place(Location location)
    {
        var span = location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Character - span.StartLinePosition.Character);
    }

    private static string PageOf(string name, string address) => $$"""
        # Delete {{name}}

        ## HTTP request

        ```http
        DELETE /{{name}}
        ```

        ## Response

        If successful, this method returns a `204 No Content` response code.

        ## Example

        <!-- { "blockType": "request" } -->
        ```http
        GET {{address}}/{{name}}
        ```

        """;

    private static string? Choose(params string[][] pages)
        => Build(new GeneratorOptions { Namespace = "Test" },
            [.. pages.Select(static (urls, i) => OperationPage("page" + i, Operation("GET /crates" + i)) with { BaseUrls = Addresses(urls) })]).Value.BaseUrl;
}
