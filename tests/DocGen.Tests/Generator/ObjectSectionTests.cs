using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Pages that describe objects in sections ("Lid Structure") and the operations that give them beside.</summary>
public sealed class ObjectSectionTests
{
    private const string Lids = """
        # Lids

        ### Lid Object

        A lid of a crate.

        ###### Lid Structure

        | Field | Type | Description |
        |---|---|---|
        | id | snowflake | the key |
        | hinges? | array of [hinge](/reference/hinges#hinge-object) objects | what holds it |
        | labels | map of string to string | texts by language |
        | by_side | map of snowflakes to [hinge](/reference/hinges#hinge-object-hinge-structure) objects | the hinges by side |
        | closed_at | ?ISO8601 timestamp | when it was closed |

        ## Get Lid

        <Route method="GET">/lids/[\{lid.id\}](/reference/lids#lid-object)</Route>

        Returns a [lid](/reference/lids#lid-object) object.
        """;

    private const string Hinges = """
        # Hinges

        ### Hinge Object

        ###### Hinge Structure

        | Field | Type | Description |
        |---|---|---|
        | size | integer | how long it is |

        ## List Hinges

        <Route method="GET">/hinges</Route>

        Returns an array of [hinge](/reference/hinges#hinge-object) objects.
        """;

    [Fact]
    public void SectionsOfStructuresAreTypesAndLinksToTheirObjectsNameThem()
    {
        var run = GeneratorDriverHelper.Run(DocSet.Of(("reference/hinges.md", Hinges), ("reference/lids.md", Lids)));
        var code = string.Concat(run.PageFiles.Select(static file => file.Value));
        Assert.Contains("partial record Lid : ", code);
        Assert.Contains("partial record Hinge : ", code);
        Assert.Contains("public string? Id { get; init; }", code);
        Assert.Contains("IReadOnlyList<Hinge>? Hinges", code);
        Assert.Contains("IReadOnlyDictionary<string, string>? Labels", code);
        Assert.Contains("IReadOnlyDictionary<string, Hinge>? BySide", code);
        Assert.Contains("System.DateTimeOffset? ClosedAt", code);
        Assert.Contains("_Tasks.Task<_Models.Lid> GetAsync(", code);
        Assert.Contains("_Tasks.Task<_Api.CollectionPage<_Models.Hinge>> GetAsync(", code);
        Assert.DoesNotContain("_ODataOptions", code);
    }
}
