using System;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Api;

/// <summary>A request on another host or version than that of the set's base keeps its own; what no reference page documents gives no call there.</summary>
public sealed class OtherHostTests
{
    private static readonly DocSet s_depot = DocSet.Of(
        ("docs/get.md", PageOf("GET https://depot.example/v1.0/crates/{id}")),
        ("docs/delete.md", PageOf("DELETE https://depot.example/v1.0/crates/{id}")));

    [Fact]
    public void ARequestOnAnotherHostKeepsItsAddress()
    {
        var run = GeneratorDriverHelper.Run(s_depot.With("docs/rate.md", PageOf("POST https://rates.example/v2.0/ratings")), "DG0100", "DG0130");

        Assert.Contains("_path.At(\"https://rates.example/v2.0\").SendAsync(\"POST\"", run.AllText, StringComparison.Ordinal);
        Assert.Contains("_path.SendAsync(\"DELETE\"", run.AllText, StringComparison.Ordinal);
        Assert.Contains("Sent to https://rates.example/v2.0, which is another host than the client's", run.AllText, StringComparison.Ordinal);
        Assert.Contains("base(httpClient, baseAddress, \"https://depot.example/v1.0\"", run["ApiClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST https://depot.example/v2.0/ratings", "At(\"/v2.0\")")]
    [InlineData("POST https://depot.example/oauth/token", "At(\"/\")")]
    [InlineData("POST http://depot.example/beta/ratings", "At(\"/beta\")")]
    public void ARequestOnAnotherVersionKeepsItsPathOnTheClientsHost(string line, string expected)
    {
        var run = GeneratorDriverHelper.RunUnchecked(s_depot.With("docs/rate.md", PageOf(line)).WithOption("DocGenBaseUrl", "https://depot.example/v1.0"));

        GeneratorDriverHelper.AssertCompiles(run);
        Assert.Contains("_path." + expected + ".SendAsync(\"POST\"", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://depot.example/v1.0/ratings")]
    [InlineData("http://DEPOT.example/v1.0/ratings")]
    [InlineData("https://{tenant}.example/v1.0/ratings")]
    [InlineData("/ratings")]
    public void ARequestOnTheBaseItselfHasNoAddress(string address)
        => Assert.DoesNotContain(".At(",
            Emit(s_depot.With("docs/rate.md", PageOf("POST " + address)).WithOption("DocGenBaseUrl", "https://depot.example/v1.0")), StringComparison.Ordinal);

    [Fact]
    public void WhatALineShowsOfTheBasePathIsNoPartOfItsRoute()
    {
        var docs = s_depot.With("docs/rate.md", PageOf("POST https://depot.example/api/v4/ratings"))
            .WithOption("DocGenBaseUrl", "https://depot.example/api/v4");
        var text = Emit(docs);

        Assert.Contains("public global::Contoso.Api.Requests.RatingsRequestBuilder Ratings",
            text.Replace("_Api.", "global::Contoso.Api.", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("_path.SendAsync(\"POST\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithABaseOfTheUsersOwnDocumentedRequestsGoThere_AndOthersKeepTheirHost()
    {
        var text = Emit(s_depot.With("docs/rate.md", PageOf("POST https://rates.example/v2.0/ratings"))
            .WithOption("DocGenBaseUrl", "https://test.example/depot"));

        Assert.Contains("_path.SendAsync(\"DELETE\"", text, StringComparison.Ordinal);
        Assert.Contains("At(\"https://rates.example/v2.0\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ARequestThatAnotherHostHasOnlyInAnExampleGivesNoCallAndAnInfo()
    {
        var page = "# Sign in\n\nGet a token first.\n\n## Request\n\n```http\nPOST https://signin.example/oauth2/token\nContent-Type: application/json\n\n"
            + "{ \"scope\": \"all\" }\n```\n\n## Response\n\n```http\nHTTP/1.1 200 OK\n\n{ \"token\": \"x\" }\n```\n";
        var run = GeneratorDriverHelper.RunUnchecked(s_depot.With("docs/signin.md", page).WithOption("DocGenBaseUrl", "https://depot.example/v1.0"));

        GeneratorDriverHelper.AssertCompiles(run);
        Assert.DoesNotContain("Oauth2", run.AllText, StringComparison.Ordinal);
        Assert.Equal(7, run.Result.Diagnostics.Single(static diagnostic => diagnostic.Id == "DG0131").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void OfTwoHostsWithOneRouteTheBaseHasTheCall_AndTheOtherIsReported()
    {
        var run = GeneratorDriverHelper.Run(s_depot.With("docs/other.md", PageOf("DELETE https://evil.example/v1.0/crates/{id}")), "DG0130", "DG0131");

        Assert.DoesNotContain("evil.example", string.Concat(run.PageFiles.Select(static file => file.Value)), StringComparison.Ordinal);
    }

    private static string Emit(DocSet docs)
    {
        var run = GeneratorDriverHelper.RunUnchecked(docs);
        GeneratorDriverHelper.AssertCompiles(run);
        return string.Concat(run.PageFiles.Select(static file => file.Value));
    }

    private static string PageOf(string line) => $"""
        # {line[..line.IndexOf(' ', StringComparison.Ordinal)]} it

        ## HTTP request

        ```http
        {line}
        ```

        ## Response

        If successful, this method returns a `204 No Content` response code.

        """;
}
