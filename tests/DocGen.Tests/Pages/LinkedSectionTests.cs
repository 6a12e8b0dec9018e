using System.Linq;
using DocGen.Pages.Model;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Pages;

/// <summary>Sections to which type cells and sentences lead, on sites whose anchors begin with that of the heading above.</summary>
public class LinkedSectionTests
{
    private const string Buoy = """
        # Buoys

        ### Buoy Object

        ###### Buoy Structure

        | Field  | Type                                                    | Description |
        |--------|---------------------------------------------------------|-------------|
        | light? | [light](/docs/buoys#buoy-object-buoy-light) object      | the light   |
        | state  | [state](/docs/buoys#buoy-object-what-a-buoy-is-made-for) | the state  |
        | kind   | [buoy kind](/docs/buoys#buoy-object-buoy-kind)          | the kind    |

        ###### Buoy Light

        | Field | Type    | Description |
        |-------|---------|-------------|
        | reach | integer | in miles    |

        ###### What a Buoy Is Made For

        | Type   | Value | Description |
        |--------|-------|-------------|
        | WARN   | `1`   | a rock      |
        | ANCHOR | `2`   | a berth     |

        ###### Buoy Kind

        | Name | Value |
        |------|-------|
        | CAN  | 1     |
        | NUN  | 2     |

        """;

    private const string Set = """
        ## Set Buoy

        ```http
        POST /buoys/{buoy.id}
        ```

        """;

    [Fact]
    public void AnAnchorMayBeginWithThatOfTheHeadingAbove()
        => Assert.Equal("light@buoys.md#buoy-object-buoy-light", Members(Buoy, "Buoy")[0]["light: ".Length..]);

    [Fact]
    public void TheSectionThatSuchAnAnchorLeadsToIsAType()
    {
        var light = Reading.Page(Buoy, "docs/buoys.md").Page.Types.Single(static type => type.Name == "BuoyLight");

        Assert.Equal(("buoy-light", "buoy-object-buoy-light"), (light.LinkAnchor, light.NestedAnchor));
        Assert.Equal(["reach: integer"], light.Members.Select(Show));
    }

    [Fact]
    public void ATableOfNumbersMakesItsMembersWholeNumbers()
    {
        var result = Reading.Page(Buoy, "docs/buoys.md");

        Assert.Equal(["state: Integer", "kind: Integer"], Members(Buoy, "Buoy").Skip(1));
        Assert.DoesNotContain(result.Page.Types, static type => type.Name.Contains("Made", System.StringComparison.Ordinal) || type.Name == "BuoyKind");
        Assert.Empty(result.Page.Enums);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void TheMembersOfAnEnumerationAreSentByNameThoughTheyHaveNumbers()
        => Assert.Equal(["BuoyKind CAN=1,NUN=2"],
            Reading.Page(Buoy.Replace("| Name | Value |", "| Member | Value |"), "docs/buoys.md").Page.Enums
                .Select(static type => type.Name + " " + string.Join(",", type.Members.Select(static member => member.Name + "=" + member.Value))));

    [Theory]
    [InlineData("Returns a [lamp](/docs/buoys#lamp-object) object.", "lamp@buoys.md#lamp-object", false)]
    [InlineData("Returns the lit lamp object.", "Lamp", false)]
    [InlineData("Returns an array of lamp objects (see [Set Buoy](/docs/buoys#set-buoy) for the shape).", "Lamp*", true)]
    [InlineData("Returns an array of lamp objects of [type](/docs/buoys#lamp-types).", "Lamp*", true)]
    public void ASentenceAboutTheResultLeadsToTheSectionOfAType(string sentence, string expected, bool isList)
    {
        var page = Reading.Page("# Buoys\n\n" + Set.Replace("```http", sentence + "\n\n```http")
            + "### Lamp Object\n\n| Field | Type |\n|--|--|\n| power | integer |\n", "docs/buoys.md").Page;

        Assert.Equal(["Lamp"], page.Types.Select(static type => type.Name));
        Assert.Equal(expected, Reading.Show(page.Operations[0].Response!.Type));
        Assert.Equal(isList, page.Operations[0].Response!.Type!.IsCollection);
    }

    [Fact]
    public void AHeadingMaySayThatTheNameOfATypeFollows()
    {
        var text = "# Buoys\n\n" + Set + "#### Buoy Event Type: Lit\n\n| Name | Type |\n|--|--|\n| at | Timestamp |\n\n"
            + "#### Type: Tow\n\n| Name | Type |\n|--|--|\n| by | String |\n\n#### Note: Weather\n\n| Name | Type |\n|--|--|\n| wind | String |\n";

        Assert.Equal(["BuoyEventLit", "Tow"], Reading.Page(text, "docs/buoys.md").Page.Types.Select(static type => type.Name));
    }

    [Fact]
    public void EachOfSeveralTypesBehindTheOperationsHasTheMembersBelowItsOwnHeading()
    {
        const string Entity = "\n\n### Attributes\n\n#### `{0}`\n\n**Description:** What it is.\\\n**Type:** {1}\n\n";
        var text = "# Buoys and moorings\n\n" + Set + "## `Mooring` entity {#Mooring}" + string.Format(null, Entity, "chains", "Array of [Chain](#Chain)")
            + "## `Chain` entity {#Chain}" + string.Format(null, Entity, "length", "Integer");

        Assert.Equal(["Mooring chains: Chain@buoys.md#chain*", "Chain length: Integer"],
            Reading.Page(text, "docs/buoys.md").Page.Types.Select(static type => type.Name + " " + string.Join(",", type.Members.Select(Show))));
    }

    [Fact]
    public void ARowThatStandsForAnyNameNamesNoMember()
    {
        var text = "# Buoys\n\n" + Set + "### JSON parameters\n\n| Field | Type | Description |\n|--|--|--|\n| \\* | string | Any key and value. |\n"
            + "| lit | boolean | Whether it is lit. |\n";

        Assert.Equal(["lit: boolean"],
            MarkedPage.AssertQuiet(text) is null ? [] : Reading.Page(text, "docs/buoys.md").Page.Operations[0].Body.Members.Select(Show));
    }

    [Fact]
    public void ATableOfBytesIsNoType()
    {
        var text = "# Buoys\n\n### Buoy Object\n\n| Field | Type |\n|--|--|\n| id | string |\n\n"
            + "### Signal Packet Structure\n\n| Field | Type | Size |\n|--|--|--|\n| Version + flags | One byte | 1 byte |\n"
            + "| Sequence | Unsigned short | 2 bytes |\n";

        Assert.Equal(["Buoy"], MarkedPageTypes(text));
    }

    private static string[] MarkedPageTypes(string text)
    {
        MarkedPage.AssertQuiet(text);
        return [.. Reading.Page(text, "docs/buoys.md").Page.Types.Select(static type => type.Name)];
    }

    private static string[] Members(string text, string type)
        => [.. Reading.Page(text, "docs/buoys.md").Page.Types.Single(found => found.Name == type).Members.Select(Show)];

    private static string Show(MemberRow row) => row.Name + ": " + Reading.Show(row.Type);
}
