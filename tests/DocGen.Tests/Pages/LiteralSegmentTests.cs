using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>What a page writes between two slashes is one segment of the address that is sent, or the line gives no method.</summary>
public sealed class LiteralSegmentTests
{
    [Theory]
    [InlineData("/shelves/../admin", "..")]
    [InlineData("/shelves/%2e%2E/admin", "%2e%2E")]
    [InlineData("/shelves/./books", ".")]
    public void ARouteWithDotSegmentsGivesNoMethod(string route, string segment)
    {
        var run = GeneratorDriverHelper.Run(Docs(route), "DG0042");

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal((8, 4 + route.IndexOf(segment, System.StringComparison.Ordinal)),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.DoesNotContain("Admin", run.AllText, System.StringComparison.Ordinal);
        Assert.Contains("Literal(\"lids\")", run.AllText, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shelves/a#b", "a%23b")]
    [InlineData("/shelves/a%2fb", "a%252fb")]
    [InlineData("/shelves/a%b", "a%25b")]
    [InlineData(@"/shelves/a\b", "a%5Cb")]
    public void ACharacterThatWouldEndASegmentIsEscaped(string route, string sent)
        => Assert.Contains($"Literal(\"{sent}\")", GeneratorDriverHelper.Run(Docs(route), "DG0043").AllText, System.StringComparison.Ordinal);

    [Fact]
    public void WhatMayStandInASegmentIsSentAsItIs()
        => Assert.Contains("Literal(\"books.full-list_old\")", GeneratorDriverHelper.Run(Docs("/shelves/books.full-list_old")).AllText,
            System.StringComparison.Ordinal);

    private static DocSet Docs(string route) => DocSet.OfPage($"""
        # Get a shelf

        Gets a shelf.

        ## HTTP request

        ```http
        GET /lids
        GET {route}
        ```

        ## Response

        If successful, this method returns a `204 No Content` response code.
        """);
}
