using System.Linq;
using DocGen.Api.Model;
using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>Tables and lists of the members of a response beside an example of it, and responses that are no JSON.</summary>
public sealed class ToldMemberTests
{
    [Fact]
    public void ATableBehindASentenceGivesTypesAndTexts_AndTheExampleTheRest()
    {
        var model = Model(Read("""
            # Crates

            ## Get a crate

            ```
            GET /crates/:id
            ```

            If it succeeds, it returns `200 OK` and the following response attributes:

            | Attribute      | Type    | Description            |
            |:---------------|:--------|:-----------------------|
            | `id`           | integer | The key of the crate.  |
            | `weight`       | float   | The weight in tons.    |
            | `lids[].width` | integer | The width of a lid.    |
            | `owner.name`   | string  | Who owns the crate.    |
            | `state`        | string  | One of: `open`, `shut`. |
            | `seal`         | string  | The number of the seal. |

            ```shell
            curl "https://depot.example.com/crates/1"
            ```

            Example response:

            ```json
            { "id": 1, "weight": 2, "lids": [ { "width": 3, "label": "x" } ], "owner": { "name": "Ann" }, "state": "open" }
            ```
            """));

        Assert.Equal(
            "Crate: id Int64, weight Single, lids CrateLid collection, owner CrateOwner, state CrateState, seal String\n"
                + "CrateLid: width Int64, label String\nCrateOwner: name String",
            model.DescribeTypes());
        Assert.Equal("The width of a lid.", model.Types.Single(static type => type.Name == "CrateLid").Properties[0].Description);
        Assert.Equal(["open", "shut"], model.Enums.Single().Members.Select(static member => member.Name));
        Assert.All(model.Operations, static operation => Assert.Empty(operation.Contract.QueryParameters));
    }

    [Fact]
    public void ABoldLabelAboveTheMembersIsTheHeadingOfTheResponse_AndTheNextRequestIsAnOperationOfItsOwn()
        => Assert.Equal(
            "POST /crates/{crate}/check: Object CrateCheckResult\nGET /crates/{crate}/info: Object CrateInfo",
            Model(Read("""
                # Crates

                ## Crates

                <ApiEndpoint path="/crates/<crate>/info" method="get">
                Get details.

                **Returned data:**

                | key  | type    | description |
                | ---- | ------- | ----------- |
                | size | integer | The size    |

                **Example response:**

                ```json
                { "size": 3 }
                ```

                </ApiEndpoint>

                <ApiEndpoint path="/crates/<crate>/check" method="post">
                Check a crate.

                **Returned data:**

                | key   | type    | description           |
                | ----- | ------- | --------------------- |
                | valid | boolean | Whether it is closed. |

                **Example response:**

                ```json
                { "valid": true }
                ```

                </ApiEndpoint>
                """)).DescribeResults());

    [Fact]
    public void AMessageOfAnExampleStartsNoOperationOfItsOwn()
        => Assert.Equal(
            ["POST mark"],
            Model(Read("""
                # Depot

                ## Push a crate

                `POST /crates/(name)/push`

                Push a crate.

                **Example request**:

                    POST /crates/depot.example.com:5000/oak/push HTTP/1.1

                **Query parameters**:

                - **mark** - The mark of the crate.
                """)).Operations.Select(static operation
                    => operation.Verb + " " + string.Join(' ', operation.Contract.QueryParameters.Select(static parameter => parameter.Name))));

    [Fact]
    public void ATableInFrontOfTheExampleMayDescribeTheEntriesOfTheResponse()
    {
        var model = Model(Read("""
            # Crates

            ## Kinds

            You can retrieve the kinds by sending a `GET` request to the URL endpoint `/kinds`.

            Each response entry in the results array contains the following attributes:

              Attribute   | Type    | Description
              ------------|---------|------------------
              name        | String  | The kind's name.
              is\_open    | Boolean | Whether it is open.

            ```bash
            curl 'https://depot.example.com/kinds'
            ```

            ```json
            { "results": [ { "name": "box" } ] }
            ```
            """));

        Assert.Equal("KindList: results KindListResult collection\nKindListResult: name String, is_open Boolean", model.DescribeTypes());
    }

    [Fact]
    public void AListOfMembersDescribesThem()
    {
        var model = Model(Read("""
            # Room Details API

            The following fields are possible in the JSON response body:

            * `name` - The name of the room.
            * `guests` - How many guests are in the room.

            The API is:

            ```
            GET /rooms/<room_id>
            ```

            A response body like the following is returned:

            ```json
            { "name": "Blue", "guests": 3 }
            ```
            """));

        Assert.Equal("Room: name String, guests Int64", model.DescribeTypes());
        Assert.Equal("How many guests are in the room.", model.Types[0].Properties[1].Description);
    }

    [Fact]
    public void AnExampleShowsThatATypeCannotBeRight()
        => Assert.Equal(
            "Crate: rating String, size Int64",
            Model(Read("""
                # Get a crate

                ## HTTP request

                ```http
                GET /crates/{id}
                ```

                ## Response fields

                | Field  | Type    | Description |
                | ------ | ------- | ----------- |
                | rating | integer | The rating. |
                | size   | integer | The size.   |

                ## Response example

                ```json
                { "rating": "1-6", "size": 4 }
                ```
                """)).DescribeTypes());

    [Fact]
    public void JsonBehindACommandInASectionOfExamplesIsTheResponse()
        => Assert.Equal("GET /crates: Collection Crate", Model(Read("""
            # Depot

            ## Crates

            ```bash
            GET /crates
            ```

            Lists the crates.

            ### Examples

            This command

            ```bash
            curl "https://depot.example.com/crates" | jq
            ```

            gave this response:

            ```json
            [ { "id": 1 } ]
            ```
            """)).DescribeResults());

    [Theory]
    [InlineData("text", "text/plain")]
    [InlineData("xml", "application/xml")]
    [InlineData("csv", "text/csv")]
    public void AnExampleThatIsNoJsonIsAStreamOfItsMediaType(string language, string mediaType)
    {
        var response = Model(Read($"""
            # Depot

            ## Read the log

            ```
            GET /crates/:id/log
            ```

            ### Sample Response

            ```{language}
            <opened/>
            ```
            """)).Operations.Single().Contract.Response;

        Assert.Equal((ApiResponseKind.Stream, mediaType), (response.Kind, response.MediaType));
    }

    [Theory]
    [InlineData("Returns the rendered lid in plain text.", "Stream")]
    [InlineData("Returns a ZIP archive of all lids.", "Stream")]
    [InlineData("Returns the number of lids.", "Object")]
    public void ASentenceTellsThatTheResponseIsNoJson(string sentence, string kind)
        => Assert.Equal(kind, Model(Read($"""
            # Depot

            ## Render a lid

            ```
            GET /lids/:id/render
            ```

            {sentence}
            """)).Operations.Single().Contract.Response.Kind.ToString());

    [Theory]
    [InlineData("", "Int64")]
    [InlineData("The OData protocol is spoken.", "Int32")]
    public void AnIntegerHasSixtyFourBits_UnlessThePagesMeanTheProtocols(string text, string kind)
        => Assert.Equal(kind, Model(Read($$"""
            # crate resource type

            {{text}}

            ## Properties

            | Property | Type    | Description |
            | -------- | ------- | ----------- |
            | size     | Integer | The size.   |

            ## JSON representation

            ```json
            { "size": 1 }
            ```
            """, "crate.md")).Types.Single().Properties.Single().Type.Kind.ToString());
}
