using System.Linq;
using DocGen.Pages.Model;
using Xunit;

namespace DocGen.Tests.Pages;

public class ResourceReaderTests
{
    private const string Table = "## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|Its title.|\n\n";

    [Fact]
    public void TheAnnotationNamesTheType()
    {
        var resource = Reading.Resource("# Book resource type\n\nA book.\n\n" + Table + """
            ## JSON representation

            <!-- {
              "blockType": "resource",
              "@odata.type": "#library.printedBook",
              "baseType": "library.thing",
              "keyProperty": "isbn",
              "@type.aka": "old.book",
              "abstract": "true",
              "openType": true,
            } -->
            ```json
            { "title": "String", "binding": "hard | soft", "authors": [{ "@odata.type": "#library.author" }], "pages": 1, "weight": 1.5, "isNew": true, }
            ```
            """);
        Assert.Equal(("library.printedBook", true, "Book"), (resource.Name, resource.IsNameAnnotated, resource.HeadingName));
        Assert.Equal(("library.thing", "isbn"), (resource.AnnotatedBase, resource.KeyProperty));
        Assert.Equal(["old.book"], resource.Aliases);
        Assert.True(resource.IsAbstract && resource.IsOpen);
        Assert.Equal(["title", "binding", "authors", "pages", "weight", "isNew"], resource.Sample.Select(member => member.Name));
        Assert.Equal(["hard", "soft"], resource.Sample[1].Values);
        Assert.Equal((true, "library.author"), (resource.Sample[2].IsArray, resource.Sample[2].TypeName));
    }

    [Theory]
    [InlineData("# book resource type", "book")]
    [InlineData("# book resource", "book")]
    [InlineData("# book complex type", "book")]
    [InlineData("# book facet", "book")]
    [InlineData("# book resource type (deprecated)", "book")]
    [InlineData("# book resource type (in the archive)", "book")]
    public void WithoutAnnotationTheHeadingNamesTheType(string heading, string name)
        => Assert.Equal(name, Reading.Resource(heading + "\n\n" + Table).Name);

    [Theory]
    [InlineData("|binding|Enum|Possible values are: *hard*, *soft*, and *none*.|", "bookBinding")]
    [InlineData("|binding|Nullable Enum|Possible values are: `hard` or `soft`.|", "bookBinding")]
    [InlineData("|bindings|List of Enum|Possible values are: `hard` or `soft`.|", "bookBindings*")]
    [InlineData("|binding|Enumeration|Its binding.|", "String")]
    [InlineData("|binding|[enum](binding.md)|Possible values are: `hard` or `soft`.|", "enum@binding.md")]
    public void AnEnumWithoutANameIsNamedAfterTypeAndMember(string row, string expected)
        => Assert.Equal(expected, Reading.Show(Reading.Row(row).Type));

    [Fact]
    public void AParameterThatIsAnEnumWithoutANameIsText()
    {
        var operation =
            Reading.Operation(
                "## Request body\n\nSupply these parameters.\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n"
                    + "|action|Enum|Allowed values are: 'Add' or 'Remove'.|\n");
        Assert.Equal("String", Reading.Show(operation.Body.Members.Single().Type));
    }

    [Fact]
    public void NavigationTablesListNavigationProperties()
    {
        var resource =
            Reading.Resource(
                "# book resource type\n\nA book.\n\n## Navigation\n\n|Navigation|Return Type|Description|\n|:--|:--|:--|\n"
                    + "|[shelf](shelf.md)|shelf|Where it stands.|\n\n" + Table);
        Assert.Equal([("shelf", true), ("title", false)], resource.Members.Select(member => (member.Name, member.IsRelationship)));
    }

    [Fact]
    public void AnExampleTellsHowMembersAreSpelled_NotWhichThereAre()
    {
        var resource =
            Reading.Resource(
                "# book resource type\n\nA book.\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|ID|String|Key.|\n|Title|String|Its title.|\n\n"
                    + "### Example of one book\n\n```http\nGET https://library.example/books/7\n```\n\n```json\n"
                    + "{ \"id\": \"7\", \"title\": \"A\", \"extra\": 1 }\n```\n");
        Assert.Equal(["id", "title"], resource.Sample.Select(member => member.Name));
    }

    [Fact]
    public void AnExampleOfSomethingElseTellsNothing()
        => Assert.Empty(
            Reading.Resource("# book resource type\n\nA book.\n\n" + Table + "### Example\n\n```json\n{ \"name\": \"7\", \"title\": \"A\" }\n```\n").Sample);

    [Theory]
    [InlineData("Property", "## JSON representation\n\n```json\n{ \"title\": \"A\", \"pages\": 7 }\n```\n")]
    [InlineData("Name", "## JSON representation\n\n```json\n{ \"title\": \"A\", \"pages\": 7 }\n```\n")]
    [InlineData("Field", "## Example\n\n```json\n{ \"title\": \"A\", \"pages\": 7, \"etag\": \"x\" }\n```\n")]
    public void ATableWithoutTypesListsMembersThatTheJsonShows(string header, string json)
    {
        var result =
            Reading.Page($"# book\n\nA book.\n\n## Properties\n\n|{header}|Description|\n|:--|:--|\n|title|Its title.|\n|pages|How long it is.|\n\n{json}");

        Assert.Equal([("title", "-"), ("pages", "-")], result.Page.Subject!.Members.Select(member => (member.Name, Reading.Show(member.Type))));
        Assert.Equal([SampleKind.Text, SampleKind.Integer], result.Page.Subject.Sample.Select(member => member.Kind));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("### title\n\nType: String\n\nIts title.\n\n### shelf (optional)\n\n**Type:** [shelf](shelf.md)\nIts title.\n")]
    [InlineData("### `title`\n\n- **Type**: String\n- **Description**: Its title.\n\n### shelf\n\n- Data type: [shelf](shelf.md)\n- Required: No\n"
        + "- Description: Its title.\n")]
    [InlineData("- **title** (String): Its title.\n- **shelf** ([shelf](shelf.md), optional) - Its title.\n")]
    [InlineData("`title` (`String`)\n\nIts title.\n\n`shelf` ([shelf](shelf.md), optional)\n\nIts title.\n")]
    [InlineData("**title**\n\nType: String\n\nIts title.\n\n**shelf** (optional)\nType: [shelf](shelf.md)\nDescription: Its title.\n")]
    public void MembersMayStandInSectionsOrTermsOfTheirOwn(string members)
    {
        var result = Reading.Page("# book\n\nA book.\n\n## Properties\n\nThese are there.\n\n" + members + "\n## Methods\n\n**None** (of them)\n");

        Assert.Equal(["title: String", "shelf: shelf@shelf.md"], result.Page.Subject!.Members.Select(member => member.Name + ": " + Reading.Show(member.Type)));
        Assert.All(result.Page.Subject.Members, member => Assert.Equal("Its title.", member.Description));
        Assert.Equal(Requirement.Optional, result.Page.Subject.Members[1].Requirement);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("### title\n\nIts title.\n")]
    [InlineData("**Note** (see what is said of shelves): this.\n")]
    [InlineData("- `hard`: of boards.\n- `soft`: of paper.\n")]
    [InlineData("|Colour|Meaning|\n|:--|:--|\n|red|new|\n\n**title** (String)\n")]
    public void WhatHasNoTypeIsNoMember(string text) => Assert.False(Reading.Page("# book\n\nA book.\n\n## Properties\n\n" + text).Page.HasContent);

    [Theory]
    [InlineData("")]
    [InlineData("## Example\n\n```json\n{ \"id\": 1, \"size\": 7, \"title\": \"x\" }\n```\n")]
    public void ATableWithoutTypesAloneIsNoProofOfAType(string json)
        => Assert.False(Reading.Page($"# Book\n\nOf books.\n\n## Properties\n\n|Name|Description|\n|:--|:--|\n|title|Its title.|\n\n{json}").Page.HasContent);

    [Fact]
    public void TheNamespaceLineMayShareItsParagraphWithTheDescription()
    {
        var page = Reading.Page("# book resource type\n\nNamespace: library.paper\nA book that can be read.\n\n" + Table).Page;
        Assert.Equal(("library.paper", "A book that can be read."), (page.Namespace, page.Subject!.Description));
    }

    [Theory]
    [InlineData("Inherits from [thing](thing.md).", "thing@thing.md")]
    [InlineData("A book. It is derived from the abstract base type [thing](thing.md).", "thing@thing.md")]
    [InlineData("It is a subclass of **thing**.", "thing")]
    [InlineData("This type inherits from library.thing.", "library.thing")]
    public void TheIntroductionNamesTheBase(string sentence, string expected)
        => Assert.Equal(expected, Reading.Show(Reading.Resource("# book resource type\n\n" + sentence + "\n\n" + Table).IntroducedBase!));

    [Theory]
    [InlineData("Resources that derive from **book** include [atlas](atlas.md).")]
    [InlineData("The following types that are derived from [thing](thing.md) are books.")]
    [InlineData("Derived from **book**: [atlas](atlas.md).")]
    public void WhatDerivesFromTheTypeIsNoBase(string sentence)
        => Assert.Null(Reading.Resource("# book resource type\n\n" + sentence + "\n\n" + Table).IntroducedBase);

    [Fact]
    public void ATypeThatOnlyMentionsAnOpenTypeIsNotOpen()
    {
        Assert.True(Reading.Resource("# book resource type\n\nA book. This is an _open type_.\n\n" + Table).IsOpen);
        Assert.False(Reading.Resource("# book resource type\n\nA book, used in the open type [shelf](shelf.md).\n\n" + Table).IsOpen);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("None.")]
    [InlineData("This resource has no properties.")]
    public void ASectionWithoutTableIsAnEmptyList(string text)
    {
        var result = Reading.Page("# book resource type\n\n## Properties\n" + text + "\n\n## Relationships\nNone\n");
        Assert.Empty(result.Page.Subject!.Members);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void SectionsMayStandInAnyOrderAndUnderOtherNames()
    {
        var resource = Reading.Resource("""
            # book resource type

            ## JSON Representation
            ```json
            { "title": "String" }
            ```

            ## Common properties
            |Property name|Type|
            |:--|:--|
            |title|string|

            ### Instance attributes
            |Property name|Type|Description|
            |:--|:--|:--|
            |@library.loan|string|Who has it.|

            ### Properties of a catalogue entry
            |Property|Type|Description|
            |:--|:--|:--|
            |number|Int32|Belongs to another shape.|

            ## Relationships
            |Relationship name|Type|Description|
            |:--|:--|:--|
            |authors|[author](author.md) collection|Who wrote it.|

            ## Tasks
            |Common task|HTTP method|
            |:--|:--|
            |[Get](../api/book-get.md)|`GET /books/{id}`|
            """);
        Assert.Equal(["title", "@library.loan", "authors"], resource.Members.Select(member => member.Name));
        Assert.True(resource.Members[2].IsRelationship);
        Assert.Equal("reference/v1.0/api/book-get.md", resource.Methods.Single().LinkPath);
    }

    [Fact]
    public void MethodsHaveLinksAndReturnTypes()
    {
        var resource = Reading.Resource("# book resource type\n\n## Methods\n" + """
            |Method|Return Type|Description|
            |:--|:--|:--|
            |[List](../api/book-list.md)|[book](book.md) collection|Lists.|
            |**Loans**| | |
            |[Delete](../api/book-delete.md)|None|Deletes.|

            """ + Table);
        Assert.Equal(["book@book.md*", "-"], resource.Methods.Select(method => Reading.Show(method.ReturnType)));
    }

    [Fact]
    public void AnUnreadableRepresentation_ReportsDG0026AndTheTablesCount()
    {
        var result = Reading.Page("# book resource type\n\n" + Table + "## JSON representation\n```json\n{ \"title\" \"x\" }\n```\n");
        Assert.Equal("DG0026", result.Diagnostics.Single().Id);
        Assert.Single(result.Page.Subject!.Members);
    }

    [Fact]
    public void ATableOfSomethingElseBesideThatOfTheMembersIsNoDefect()
        => Assert.Empty(Reading.Page(
            "# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n\n|Colour|Meaning|\n|:--|:--|\n"
                + "|red|new|\n").Diagnostics);

    [Fact]
    public void ATableWithoutColumnsOfMembers_ReportsDG0027()
        => Assert.Equal("DG0027", Reading.Page("# book resource type\n\n## Properties\n|Colour|Meaning|\n|:--|:--|\n|red|new|\n").Diagnostics.Single().Id);

    [Fact]
    public void AConceptualPageGivesNothing()
    {
        var page = Reading.Page(
            "# Working with books\n\nBooks are read.\n\n## Common properties\n|Property|Description|\n|:--|:--|\n|title|Its title.|\n").Page;
        Assert.False(page.HasContent);
    }

    [Fact]
    public void TheKindIsDecidedByEvidence_WhateverDocTypeSays()
    {
        Assert.NotNull(Reading.Page("---\ndoc_type: apiPageType\n---\n# book resource type\n\n" + Table).Page.Subject);
        Assert.NotEmpty(Reading.Page("---\ndoc_type: resourcePageType\n---\n# Get a book\n\n## HTTP request\n```http\nGET /books/{id}\n```\n").Page.Operations);
        Assert.Single(Reading.Page("---\ndoc_type: resourcePageType\n---\n# binding enum type\n\n## Members\n|Member|\n|:--|\n|hard|\n").Page.Enums);
    }

    [Fact]
    public void MarksBehindAHeadingAreNoPartOfTheName_AndValuesBelowATextMakeAnEnumeration()
    {
        var type = Reading.Page(
            "# Shelf\n\n## Attributes\n\n### `width` {{%optional%}} {#width}\n\n**Type:** {{<nullable>}} Integer, or null if nobody knows\n\n"
                + "### `kind` {#kind}\n\n**Type:** String (one of)\\\n`open` = Anyone may look\\\n`closed` = Nobody may\n").Page.Types[0];

        Assert.Equal(["width: Integer", "kind: ShelfKind"], type.Members.Select(static member => member.Name + ": " + member.Type!.Alternatives[0].Name));
        Assert.Equal(["open", "closed"], type.Members[1].Values);
        Assert.Equal(Requirement.Optional, type.Members[0].Requirement);
    }

    [Fact]
    public void ValuesBelowATextAreListedOnceWithTheirMeanings_AndTheHistoryOfAMemberIsNoPartOfItsDescription()
    {
        var type = Reading.Page(
            "# Shelf\n\n## Attributes\n\n### `kind` {#kind}\n\n**Description:** Who may look.\\\n**Type:** String (one of)\\\n`open` = Anyone\\\n"
                + "`closed` = Nobody\\\n**Version history:**\\\n1.0.0 - added\n").Page.Types[0];

        Assert.Equal("Who may look. Possible values: open (Anyone), closed (Nobody)", type.Members[0].Description);
        Assert.Equal(["open", "closed"], type.Members[0].Values);
    }
}
