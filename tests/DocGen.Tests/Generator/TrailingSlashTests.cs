using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>A slash at the end of a route is sent where the pages write it, and routes with it and without it are one.</summary>
public sealed class TrailingSlashTests
{
    private const string WithSlash = "_path.Append(\"/\", \"\", \"\").";

    [Fact]
    public void ADocumentedSlashAtTheEndIsSent()
    {
        var code = Emit("GET /api/v1/kettles/", "POST /api/v1/kettles/", "DELETE /api/v1/kettles/{id}/?force={force}");

        Assert.Equal(3, code.Split(WithSlash).Length - 1);
    }

    [Fact]
    public void ARouteWithoutASlashHasNone() => Assert.DoesNotContain(WithSlash, Emit("GET /kettles", "GET /kettles/{id}"));

    [Fact]
    public void OfOneRouteThatIsWrittenBothWaysEquallyOftenTheSlashIsASlip()
    {
        var code = Emit("GET /kettles", "POST /kettles/");

        Assert.Contains("PostAsync(", code);
        Assert.DoesNotContain(WithSlash, code);
    }

    [Fact]
    public void OfOneRouteThatIsMostlyWrittenWithASlashTheMissingOneIsASlip()
        => Assert.Equal(3, Emit("GET /kettles/", "POST /kettles/", "DELETE /kettles").Split(WithSlash).Length - 1);

    [Fact]
    public void ALineThatIsRepeatedWithoutTheSlashHasNone() => Assert.DoesNotContain(WithSlash, Emit("GET /kettles/", "GET /kettles"));

    [Fact]
    public void TheSlashBehindAColonOpensAPathAndEndsNoRoute() => Assert.DoesNotContain(WithSlash, Emit("GET /shelf/root:/"));

    [Fact]
    public void BuildersOfRoutesWithAndWithoutASlashAreNotShared()
    {
        var code = Emit("GET /north/{id}/kettles/", "GET /south/{id}/kettles");

        Assert.Single(code.Split(WithSlash)[1..]);
    }

    [Theory]
    [InlineData("GET /me/kettles/", "GET https://tea.example/me/kettles?size=3")]
    [InlineData("GET /me/kettles/{id}/", "GET https://tea.example/me/kettles/3")]
    public void ASlashThatTheExampleOfTheLineLacksIsASlip(string line, string example)
        => Assert.DoesNotContain(WithSlash, Emit(line, "```\n\n## Example\n\n```http", example));

    [Fact]
    public void AnExampleOfAnotherRouteSaysNothingOfTheSlash()
        => Assert.Contains(WithSlash, Emit("GET /me/kettles/", "```\n\n## Example\n\n```http", "GET https://tea.example/me/pots/3"));

    private static string Emit(params string[] lines) => GeneratorDriverHelper.Run(DocSet.OfPage($$"""
        # Look at a kettle

        Looks.

        ## HTTP request

        ```http
        {{string.Join("\n", lines)}}
        ```

        ## Response

        ```json
        { "id": "a", "size": 3 }
        ```
        """)).AllText;
}
