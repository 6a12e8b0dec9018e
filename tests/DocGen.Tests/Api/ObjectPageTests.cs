using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>Pages that describe objects beside the operations that give them, each below a heading of its own, with a table of its structure.</summary>
public sealed class ObjectPageTests
{
    private const string Lids = """
        # Lids

        ### Lid Object

        What closes a crate.

        ###### Lid Structure

        | Field      | Type                                              | Description      |
        |------------|---------------------------------------------------|------------------|
        | id         | string                                            | the id           |
        | made_at?   | ?ISO8601 timestamp                                | when it was made |
        | holders    | array of [lid holder](/docs/lids#lid-holder-object) objects | who holds it |
        | handle?    | [handle](/docs/parts#lid-handle-object) object    | its handle       |

        ### Lid Holder Object

        ###### Lid Holder Structure

        | Field | Type   | Description |
        |-------|--------|-------------|
        | name  | string | the name    |

        ## Get Lid

        Returns a [lid](/docs/lids#lid-object) object.

        ```http
        GET /lids/{id}
        ```

        ## List Lids

        Gets the first lids, returning an array of [lid](/docs/lids#lid-object) objects on success.

        ```http
        GET /lids
        ```
        """;

    private const string Parts = """
        # Parts

        ### Lid Handle Object

        ###### Lid Handle Structure

        | Field | Type    | Description |
        |-------|---------|-------------|
        | width | integer | the width   |
        """;

    [Fact]
    public void StructuresAreTypes_AndLinksOnTheSiteLeadToThemByTheirAnchors()
    {
        var model = Model(Read(Lids, "docs/lids.md"), Read(Parts, "docs/parts.md"));

        Assert.Equal(
            "Lid: id String, made_at DateTimeOffset, holders LidHolder collection, handle LidHandle\nLidHandle: width Int64\nLidHolder: name String",
            model.DescribeTypes());
        Assert.Equal("GET /lids: Collection Lid\nGET /lids/{id}: Object Lid", model.DescribeResults());
        Assert.Equal("What closes a crate.", model.Types[0].Description);
    }
}
