using System;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Objects whose names are data, from the page to the emitted code.</summary>
public sealed class MapTests
{
    [Fact]
    public void NamesThatAreDataMakeDictionaries_AsMembersAndAsResults()
    {
        const string Lids = """{ "id": 1, "sizes": { "10.0.0.1/8": 3 }, "holders": { "<name>": { "at": [ "a" ] } } }""";
        const string Mounts = """{ "a/": { "kind": "x" }, "b/": { "kind": "y" } }""";
        var run = GeneratorDriverHelper.Run(DocSet.Of(("docs/lids.md", Page("lids", Lids)), ("docs/mounts.md", Page("mounts", Mounts)))
            .WithOption("DocGenBaseUrl", "https://api.example"));

        Assert.Contains("public _Collections.IReadOnlyDictionary<string, long>? Sizes { get; init; }", run["Models.Li.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Holders = _Read.Map(ref r, _Json.JsonModelCodec<LidsHolder>.Instance); break;", run["Models.Li.g.cs"], StringComparison.Ordinal);
        var requests = run["Requests.Mo.g.cs"];
        Assert.Contains("_Tasks.Task<_Collections.IReadOnlyDictionary<string, _Models.Mount>> GetAsync(", requests, StringComparison.Ordinal);
        Assert.Contains("new _Json.JsonMapCodec<_Models.Mount>(_Json.JsonModelCodec<_Models.Mount>.Instance)", requests, StringComparison.Ordinal);
    }

    private static string Page(string noun, string json) => $"""
        # Get {noun}

        ## HTTP request

        ```http
        GET /{noun}
        ```

        ## Response

        ```json
        {json}
        ```
        """;
}
