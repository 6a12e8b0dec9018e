using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>The query options of OData are there where the pages speak of them, and nowhere else.</summary>
public sealed class ODataTests
{
    private static string Page(string line, string remark)
        => "# List lockers\n\nGives all lockers. " + remark + "\n\n## HTTP request\n\n```http\n" + line + "\n```\n\n"
            + "## Response\n\n```json\n[ { \"id\": \"a\", \"size\": 3 } ]\n```\n";

    [Fact]
    public void APageThatDoesNotSpeakODataHasItsOwnParametersOnly()
    {
        var code = Emit(Page("GET https://lockers.example/lockers?search={search}&filter={filter}", ""));
        Assert.DoesNotContain("_ODataOptions", code);
        Assert.Contains("query.Add(\"search\", Search);", code);
        Assert.Contains("query.Add(\"filter\", Filter);", code);
    }

    [Theory]
    [InlineData("It supports `$select` and `$filter`.")]
    [InlineData("It supports some OData query parameters.")]
    public void APageThatSpeaksODataHasItsOptions(string remark)
    {
        var code = Emit(Page("GET https://lockers.example/lockers?search={search}", remark));
        Assert.Contains("_ODataOptions? options = null", code);
        Assert.DoesNotContain("query.Add(\"search\"", code);
    }

    private static string Emit(string page)
        => string.Concat(GeneratorDriverHelper.Run(DocSet.Of(("docs/lockers.md", page))).PageFiles.Select(static file => file.Value));
}
