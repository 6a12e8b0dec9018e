using System.Linq;
using DocGen.Api.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>Types that are made of examples, where no page documents one.</summary>
public sealed class InferenceTests
{
    [Theory]
    [InlineData("true", "Boolean")]
    [InlineData("3", "Int64")]
    [InlineData("218753122201", "Int64")]
    [InlineData("218753122201218753122201", "Decimal")]
    [InlineData("1.5", "Double")]
    [InlineData("\"oak\"", "String")]
    [InlineData("\"\"", "String")]
    [InlineData("\"2024-05-01T10:00:00Z\"", "DateTimeOffset")]
    [InlineData("\"2024-05-01T10:00:00.123+02:00\"", "DateTimeOffset")]
    [InlineData("\"2024-05-01\"", "Date")]
    [InlineData("\"2024-15-01\"", "String")]
    [InlineData("\"String (timestamp)\"", "DateTimeOffset")]
    [InlineData("\"Boolean\"", "Boolean")]
    [InlineData("\"<user_id>\"", "String")]
    [InlineData("<string: the label>", "String")]
    [InlineData("<label integer>", "Int64")]
    [InlineData("<anything>", "Untyped")]
    [InlineData("null", "Untyped")]
    [InlineData("[\"a\"]", "String collection")]
    [InlineData("[]", "Untyped collection")]
    [InlineData("[1, 2.5]", "Double collection")]
    [InlineData("[1, \"a\"]", "Untyped collection")]
    [InlineData("[[1], [2]]", "Untyped collection")]
    public void AValueShowsItsType(string value, string type)
        => Assert.Equal($"Crate: id Int64, it {type}", Model(Of("GET /crates/{id}", $$"""{ "id": 1, "it": {{value}} }""")).DescribeTypes());

    [Fact]
    public void AnArrayIsACollectionOfItsItems_AndAnObjectBehindAKeyIsOneOfThem()
    {
        var model = Model(
            Of("GET /crates", """[ { "id": 1, "label": null }, { "id": 2, "label": "A4", "open": true } ]"""),
            Of("GET /crates/{id}", """{ "id": 1, "label": "A4", "made": "2024-05-01T10:00:00Z" }"""));

        Assert.Equal("Crate: id Int64, label String, open Boolean, made DateTimeOffset", model.DescribeTypes());
        Assert.Equal("GET /crates: Collection Crate\nGET /crates/{id}: Object Crate", model.DescribeResults());
    }

    [Fact]
    public void AListAndAnItemThatShareOnlyTheirEnvelopeAreTwoRecords()
        => Assert.Equal(
            "Crate: id String, data CrateData\nCrateData: width Int64\nCratesResponse: id String, data CratesResponseData\n"
                + "CratesResponseData: keys String collection",
            Model(
                Of("LIST /crates", """{ "id": "7a", "data": { "keys": [ "a", "b" ] } }"""),
                Of("GET /crates/{name}", """{ "id": "7b", "data": { "width": 3 } }""")).DescribeTypes());

    [Fact]
    public void ObjectsInMembersAreRecordsNamedAfterOwnerAndMember_ItemsInTheSingular()
        => Assert.Equal(
            "Crate: id Int64, lid CrateLid, parts CratePart collection\nCrateLid: width Int64\nCratePart: sku String, maker CratePartMaker\n"
                + "CratePartMaker: name String",
            Model(Of("GET /crates/{id}", """{ "id": 1, "lid": { "width": 3 }, "parts": [ { "sku": "a" }, { "sku": "b", "maker": { "name": "c" } } ] }"""))
                .DescribeTypes());

    [Fact]
    public void AnObjectThatIsAlikeInSeveralRecordsIsOneRecord()
        => Assert.Equal(
            "Crate: id Int64, maker Maker\nDepot: id Int64, maker Maker\nMaker: id Int64, name String",
            Model(
                Of("GET /crates/{id}", """{ "id": 1, "maker": { "id": 2, "name": "x" } }"""),
                Of("GET /depots/{id}", """{ "id": 1, "maker": { "id": 3, "name": "y" } }""")).DescribeTypes());

    [Fact]
    public void AMemberThatIsAlikeWhatAnOperationOfItsNameGivesIsOfThatRecord()
        => Assert.Equal(
            "Crate: id Int64, makers Maker collection\nMaker: id Int64, name String",
            Model(
                Of("GET /crates/{id}", """{ "id": 1, "makers": [ { "id": 2, "name": "x" } ] }"""),
                Of("GET /makers/{id}", """{ "id": 2, "name": "x" }""")).DescribeTypes());

    [Fact]
    public void ARecordMayHaveMembersOfItsOwnKind()
        => Assert.Equal(
            "Folder: id Int64, children FolderChild collection\nFolderChild: id Int64, children FolderChild collection",
            Model(Of("GET /folders/{id}", """{ "id": 1, "children": [ { "id": 2, "children": [ { "id": 3, "children": [] } ] } ] }""")).DescribeTypes());

    [Theory]
    [InlineData("""{ "4": { "id": 1 }, "5": { "id": 2 } }""")]
    [InlineData("""{ "en-US": { "id": 1 } }""")]
    [InlineData("""{ "<name>": { "id": 1 } }""")]
    [InlineData("""{ "10.0.0.1/8": { "id": 1 } }""")]
    [InlineData("""{ "f47ac10b-58cc-4372-a567-0e02b2c3d479": { "id": 1 } }""")]
    [InlineData("""{ "👍": { "id": 1 }, ":anchor:": { "id": 2 } }""")]
    [InlineData("""{ "cache": { "id": 1 } }""")]
    [InlineData("""{ "cache": { "id": 1 }, "web": { "id": 2 } }""")]
    [InlineData("""{ "example.org": { "id": 1 } }""")]
    public void KeysThatAreDataMakeADictionary(string value)
    {
        var member = Model(Of("GET /depots/{id}", $$"""{ "id": 1, "slots": {{value}} }""")).Types[0].Properties[1].Type;

        Assert.Equal(new ApiTypeReference(ApiTypeKind.Structure, "DepotSlot", IsMap: true), member);
    }

    [Theory]
    [InlineData("slots", """{ "front_left": { "id": 1 } }""")]
    [InlineData("slots", """{ "cache": { "id": 1 }, "web": { "name": "x" } }""")]
    [InlineData("slots", """{ "cache": 1 }""")]
    [InlineData("holder", """{ "cache": { "id": 1 } }""")]
    public void KeysThatMayBeNamesOfMembersMakeARecord(string member, string value)
        => Assert.False(Model(Of("GET /depots/{id}", $$"""{ "id": 1, "{{member}}": {{value}} }""")).Types[0].Properties[1].Type.IsMap);

    [Fact]
    public void KeysOfLabelsAreTheUsersOwn()
        => Assert.Equal(
            new ApiTypeReference(ApiTypeKind.String, IsMap: true),
            Model(Of("GET /depots/{id}", """{ "id": 1, "labels": { "team": "lids", "floor": "2" } }""")).Types[0].Properties[1].Type);

    [Fact]
    public void AnObjectWithFurtherMembersAroundAListIsAResponseAndNoList()
        => Assert.Equal(
            "GET /crates: Object CrateList\nGET /lids: Object LidsResponse",
            Model(
                Of("GET /crates", """{ "crates": [ { "id": 1 } ], "total": 3, "next": null }"""),
                Of("GET /lids", """{ "status": "success", "data": [ "a", "b" ] }""")).DescribeResults());

    [Fact]
    public void AnObjectAroundOneOfTheNounLeavesTheNounToIt_AndItemsOfAListNeedNoOwner()
        => Assert.Equal(
            "Crate: id Int64, lids CrateLid collection\nCrateLid: width Int64\nCrateResponse: crate Crate",
            Model(Of("GET /crates/{id}", """{ "crate": { "id": 1, "lids": [ { "width": 3 } ] } }""")).DescribeTypes());

    [Fact]
    public void AMemberOfTheOwnersNameIsItsItem()
        => Assert.Equal(
            "RoomState: state RoomStateItem collection\nRoomStateItem: sender String",
            Model(Of("GET /rooms/{id}/state", """{ "state": [ { "sender": "x" } ] }""")).DescribeTypes());

    [Fact]
    public void AVagueNounIsNamedWithItsOwner()
        => Assert.Equal("SystemInfo: name String", Model(Of("GET /system/info", """{ "name": "x" }""")).DescribeTypes());

    [Fact]
    public void AnIdOfSomethingElseMakesNoRecordOfTheNoun()
        => Assert.Equal("FailResult: evalId String, index Int64", Model(Of("POST /deployment/fail/{id}", """{ "evalId": "x", "index": 2 }""")).DescribeTypes());

    [Fact]
    public void AnExampleOfWhatStandsInsideAddsNothingToTheResult()
        => Assert.Equal(
            "Query: status String, lids Untyped collection",
            Model(Read("""
                # Query

                ## HTTP request

                ```http
                GET /query
                ```

                ## Response

                ```json
                { "status": "success", "lids": [<lid>] }
                ```

                where a lid is:

                ```json
                { "width": 3, "label": "x" }
                ```
                """)).DescribeTypes());

    [Fact]
    public void ListedValuesAreAnEnumeration_OneForAllMembersOfANameWithTheSameValues()
    {
        var model = Model(
            Of("GET /crates", """{ "status": "success" | "error", "kind": "oak" | "ash" }"""),
            Of("GET /lids", """{ "status": "success" | "error" }"""));

        Assert.Equal(["CratesKind", "ResponseStatus"], model.Enums.Select(static type => type.Name));
        Assert.Equal(["success", "error"], model.Enums[1].Members.Select(static member => member.Name));
        Assert.Equal(
            "Crates: status ResponseStatus, kind CratesKind\nLids: status ResponseStatus",
            model.DescribeTypes());
    }

    [Fact]
    public void WhatAWriteReportsIsNoRecordOfTheNoun_AndWhatComesBackOfItIs()
    {
        var model = Model(
            Of("GET /crates/{id}", """{ "id": 1, "label": "a" }"""),
            Of("POST /crates", """{ "id": 1, "label": "a" }"""),
            Of("PUT /crates/{id}", """{ "message": "done" }"""),
            Of("DELETE /crates/{id}", """{ "message": "gone" }"""),
            Of("POST /crates/{id}/open", """{ "message": "open" }"""));

        Assert.Equal("""
            DELETE /crates/{id}: Object CrateDeleteResult
            GET /crates/{id}: Object Crate
            POST /crates/{id}/open: Object CrateOpenResult
            POST /crates: Object Crate
            PUT /crates/{id}: Object CrateUpdateResult
            """.Replace("\r", "", System.StringComparison.Ordinal),
            string.Join('\n', model.DescribeResults().Split('\n').Order(System.StringComparer.Ordinal)));
    }

    [Fact]
    public void ANounThatIsTakenGetsTheNounBeforeIt()
        => Assert.Equal(
            "Item: id Int64, price Double\nPlaylistItem: title String, order Int64",
            Model(Of("GET /items/{id}", """{ "id": 1, "price": 1.5 }"""), Of("GET /playlists/{id}/items", """[ { "title": "a", "order": 1 } ]"""))
                .DescribeTypes());

    [Fact]
    public void ADocumentedTypeKeepsItsName_AndItsOwnMembers()
    {
        var model = Model(TypePage("crate", Row("id"), Row("color"), Row("weight", "Int64")), Of("GET /crates/{id}", """{ "lid": 1, "label": "a" }"""));

        Assert.Equal("CrateResult: lid Int64, label String\ncrate: id String, color String, weight Int64", model.DescribeTypes());
    }

    [Fact]
    public void TheNameInTheSentenceIsTheRecords_WhereNoPageDocumentsIt()
        => Assert.Equal("Gizmo: id Int64",
            Model(Of("GET /crates/{id}", """{ "id": 1 }""", "If successful, this method returns a `200 OK` response code and a gizmo object."))
                .DescribeTypes());

    [Fact]
    public void ExamplesOfErrorsSayNothingOfTheResult()
        => Assert.Equal("Crate: id Int64", Model(Read("""
            # Get a crate

            ## HTTP request

            ```http
            GET /crates/{id}
            ```

            ## Response

            ```http
            HTTP/1.1 200 OK

            { "id": 1 }
            ```

            ```http
            HTTP/1.1 404 Not Found

            { "error": "none" }
            ```
            """)).DescribeTypes());

    [Fact]
    public void AnObjectOfAnErrorAloneBesideAnotherExampleSaysNothingOfTheResult()
        => Assert.Equal("DELETE /crates/{id}: Empty none", Model(Read("""
            # Delete a crate

            ## HTTP request

            ```http
            DELETE /crates/{id}
            ```

            ## Response

            ```json
            {}
            ```

            ```json
            { "error": "none" }
            ```
            """)).DescribeResults());

    [Fact]
    public void SeveralBodiesInOneBlockAreExamplesOfOneResult()
        => Assert.Equal("Crate: id Int64, label String, open Boolean", Model(Of("GET /crates/{id}", """
            { "id": 1,
              "label": "a" }

            { "id": 2,
              "open": true }
            """)).DescribeTypes());

    [Fact]
    public void TheOrderOfPagesChangesNothing()
    {
        var pages = new[]
        {
            Of("GET /crates", """[ { "id": 1, "lid": { "width": 1 } } ]"""),
            Of("GET /crates/{id}", """{ "id": 1, "label": "a", "lid": { "width": 1, "open": true } }"""),
            Of("GET /depots/{id}/crates", """[ { "id": 1, "label": "a", "slot": 5 } ]"""),
            Of("GET /lids/{id}", """{ "width": 1 }"""),
        };
        var renamed = pages.Select((page, index) => page with { Path = $"{pages.Length - index}.md" }).ToArray();

        Assert.Equal(Model(pages).DescribeTypes(), Model(renamed).DescribeTypes());
    }

    [Fact]
    public void TheProtocolsOwnMembersAreNoneOfTheRecord()
        => Assert.Equal("Crate: id Int64",
            Model(Of("GET /crates", """{ "@odata.context": "x", "value": [ { "@odata.etag": "y", "id": 1 } ], "@odata.nextLink": "z" }""")).DescribeTypes());

    [Fact]
    public void AnObjectAroundAListIsARecordWithItsOwnMembers()
        => Assert.Equal(
            "Crate: id Int64\nCrateList: total Int64, crates Crate collection",
            Model(Of("GET /crates", """{ "total": 1, "crates": [ { "id": 1 } ] }""")).DescribeTypes());

    [Theory]
    [InlineData("##### 404: Not found")]
    [InlineData("##### Status 422")]
    [InlineData("Error example:")]
    [InlineData("**401 Unauthorized**")]
    public void AnExampleBelowTheNameOfAnErrorShowsNothingOfTheResult(string error)
        => Assert.Equal(
            "Crates: total Int64",
            Model(Of("GET /crates", "{ \"total\": 1 }\n```\n\n" + error + "\n\n```json\n{ \"error\": \"none\", \"crate\": 3 }")).DescribeTypes());
}
