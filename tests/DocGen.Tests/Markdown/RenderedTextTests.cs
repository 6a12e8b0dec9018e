using System.Linq;
using DocGen.Markdown.Model;
using Xunit;

namespace DocGen.Tests.Markdown;

public sealed class RenderedTextTests
{
    private const string Operation = """
        Update berth

        Namespace: sample.harbour

        Note: The harbour has to be open.

        Update the properties of a berth object.

        Permissions

        Permission type Permissions (from least to most privileged)
        Delegated (work or school account) Berth.ReadWrite.All, Harbour.ReadWrite.All
        Delegated (personal Microsoft account) Not supported.
        Application Berth.ReadWrite.All

        HTTP request

        PATCH /harbours/{id}/berths/{id}
        PATCH /berths/{id}

        Request headers

        Header Value
        Authorization Bearer {token}. Required.
        Prefer: return=minimal Optional.

        Request body

        In the request body, supply a JSON representation of the berth object.

        Property Type Description
        length Int32 Length in feet
        tags String collection What it offers,
        such as water.
        owner sample.harbour.boatOwner Who rents it. Possible values are: public, private and unknownFutureValue.
        boats boat collection Boats that moor here
        state berthState The state

        Response

        If successful, this method returns a 200 OK response code and an updated berth object in the response body.

        Example

        Request

        Here is an example.

        HTTP

        Copy
        PATCH https://harbour.example/v1.0/berths/{id}
        Content-Type: application/json

        {
          "length": 12,

          "tags": [ "water" ]
        }

        Response

        Here is an example of the response.

        HTTP/1.1 200 OK

        {
          "length": 12
        }
        """;

    private const string Resource = """
        berth resource type

        Namespace: sample.harbour

        A place for a boat. Inherits from entity.

        Methods

        Method Return Type Description
        List berths berth collection Get the berths.
        Get berth berth Read one.
        Delete berth None Delete one.

        Properties

        Property Type Description
        id String Key of the entity. Inherited from entity.
        formerName (deprecated) String Do not use.
        depth Edm.Double Depth.
        pilots Collection(sample.harbour.pilot) Who knows the way.
        note String (optional) Anything.
        place quay or buoy Where it is.

        Relationships

        None.

        berthState values

        Member Value Description
        free 0 Nobody is there.
        taken 1 Somebody is.
        unknownFutureValue

        JSON representation

        {
          "@odata.type": "#sample.harbour.berth",
          "id": "String (identifier)"
        }
        """;

    [Fact]
    public void SectionsAreKnownByTheirHeadings()
    {
        var reading = Reading.Of(Operation);

        Assert.True(reading.Page.IsRenderedText);
        Assert.Equal(
            ["1 Update berth", "2 Permissions", "2 HTTP request", "2 Request headers", "2 Request body", "2 Response", "2 Example", "4 Request", "4 Response"],
            reading.Headings);
        Assert.Equal("NOTE", reading.Only<QuoteBlock>().AlertKind);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void ColumnsAreKnownByWhatTheyHold()
    {
        var tables = Reading.Of(Operation).All<TableBlock>().ToArray();

        Assert.Equal("Permission type | Permissions (from least to most privileged)", Reading.Show(tables[0].Header));
        Assert.Equal("Delegated (personal Microsoft account) | Not supported.", Reading.Show(tables[0].Rows[1]));
        Assert.Equal("Prefer: return=minimal | Optional.", Reading.Show(tables[1].Rows[1]));
        Assert.Equal(
            [
                "length | Int32 | Length in feet",
                "tags | String collection | What it offers,/such as water.",
                "owner | sample.harbour.boatOwner | Who rents it. Possible values are: `public`, `private` and `unknownFutureValue`.",
                "boats | boat collection | Boats that moor here",
                "state | berthState | The state",
            ],
            tables[2].Rows.Select(Reading.Show));
        Assert.Equal(LineOf("length Int32 Length in feet"), tables[2].Rows[0].Position.Line);
        Assert.Equal(LineOf("such as water.") + 1, tables[2].Rows[2].Position.Line);
    }

    [Fact]
    public void RequestsAndResponsesAreCode()
    {
        var code = Reading.Of(Operation).All<CodeBlock>().ToArray();

        Assert.Equal(3, code.Length);
        Assert.Equal("PATCH /harbours/{id}/berths/{id}\nPATCH /berths/{id}", code[0].Text);
        Assert.Equal(LineOf("PATCH /harbours/{id}/berths/{id}"), code[0].Position.Line);
        Assert.EndsWith("\n  \"length\": 12,\n\n  \"tags\": [ \"water\" ]\n}", code[1].Text, System.StringComparison.Ordinal);
        Assert.Equal("HTTP/1.1 200 OK\n\n{\n  \"length\": 12\n}", code[2].Text);
    }

    [Fact]
    public void TypesInSentencesAreMarked()
    {
        var texts = Reading.Of(Operation).All<ParagraphBlock>().Select(p => Reading.Show(p.Text)).ToArray();

        Assert.Contains("In the request body, supply a JSON representation of the **berth** object.", texts);
        Assert.Contains(texts, t => t.Contains("an updated **berth** object", System.StringComparison.Ordinal));
    }

    [Fact]
    public void ResourcePagesAreReadToo()
    {
        var reading = Reading.Of(Resource);
        var rows = reading.All<TableBlock>().SelectMany(t => t.Rows).Select(Reading.Show);

        Assert.Equal(["1 berth resource type", "2 Methods", "2 Properties", "2 Relationships", "3 berthState values", "2 JSON representation"],
            reading.Headings);
        Assert.Equal(
            [
                "List berths | berth collection | Get the berths.",
                "Get berth | berth | Read one.",
                "Delete berth | None | Delete one.",
                "id | String | Key of the entity. Inherited from **entity**.",
                "formerName (deprecated) | String | Do not use.",
                "depth | Edm.Double | Depth.",
                "pilots | Collection(sample.harbour.pilot) | Who knows the way.",
                "note | String (optional) | Anything.",
                "place | quay or buoy | Where it is.",
                "free | 0 | Nobody is there.",
                "taken | 1 | Somebody is.",
                "unknownFutureValue |  | ",
            ],
            rows);
        Assert.Equal("json", reading.Only<CodeBlock>().Info);
    }

    [Fact]
    public void ColumnsMayBeCutByTabs()
    {
        var table = Reading.Of(
            "crane resource type\n\nNamespace: sample\n\nProperties\n\nProperty\tType\tDescription\nreach\tsample.reach collection\tHow far\n")
                .Only<TableBlock>();

        Assert.Equal("Property | Type | Description", Reading.Show(table.Header));
        Assert.Equal("reach | sample.reach collection | How far", Reading.Show(table.Rows[0]));
    }

    [Theory]
    [InlineData("# Boat\n\nPermissions\n\nRequest body\n")]
    [InlineData("Permissions\n\nRequest body\n\n|A|B|\n|-|-|\n|a|b|\n")]
    [InlineData("Permissions\n\nRequest body\n\n```\nx\n```\n")]
    [InlineData("A story\n\nabout a Response to an Example.\n\nExample\n")]
    public void OtherPagesAreMarkdown(string text) => Assert.False(Reading.Of(text).Page.IsRenderedText);

    [Fact]
    public void LineEndsDoNotMatter()
    {
        var windows = Reading.Of(Resource.ReplaceLineEndings("\r\n"));

        Assert.Equal(Reading.Of(Resource).Only<CodeBlock>(), windows.Only<CodeBlock>());
    }

    private static int LineOf(string line) => System.Array.IndexOf(Operation.ReplaceLineEndings("\n").Split('\n'), line);
}
