using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator;

/// <summary>A small doc set with a page of each kind, for edits by the thousand.</summary>
internal static class SmallDocSet
{
    /// <summary>A type with an inline enumeration and a base.</summary>
    public const string Boat = """
        ---
        title: "boat resource type"
        description: "A boat for hire."
        doc_type: resourcePageType
        ---

        # boat resource type

        Namespace: harbor.api

        A boat for hire.

        Inherits from [entity](../resources/entity.md).

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Names the boat. Inherited from [entity](../resources/entity.md).|
        |name|String|What is painted on the bow.|
        |length|Int32|The length in centimetres.|
        |state|boatState|Where the boat is. Possible values are: `moored`, `hired`, `docked`.|
        |berth|[berth](../resources/berth.md)|Where the boat belongs.|

        ## JSON representation

        <!-- {
          "blockType": "resource",
          "keyProperty": "id",
          "baseType": "harbor.api.entity",
          "@odata.type": "harbor.api.boat"
        }
        -->
        ```json
        {
          "@odata.type": "#harbor.api.boat",
          "id": "String (identifier)",
          "name": "String",
          "length": 1024,
          "state": "String",
          "berth": { "@odata.type": "harbor.api.berth" }
        }
        ```

        """;

    private const string Entity = """
        ---
        title: "entity resource type"
        description: "What has a key."
        doc_type: resourcePageType
        ---

        # entity resource type

        Namespace: harbor.api

        What has a key.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|The key.|

        ## JSON representation

        <!-- {
          "blockType": "resource",
          "keyProperty": "id",
          "@odata.type": "harbor.api.entity"
        }
        -->
        ```json
        {
          "@odata.type": "#harbor.api.entity",
          "id": "String (identifier)"
        }
        ```

        """;

    private const string Berth = """
        ---
        title: "berth resource type"
        description: "A place at a pier."
        doc_type: resourcePageType
        ---

        # berth resource type

        Namespace: harbor.api

        A place at a pier.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |pier|String|The pier's letter.|
        |number|Int32|The number, from the shore.|

        ## JSON representation

        <!-- {
          "blockType": "resource",
          "@odata.type": "harbor.api.berth"
        }
        -->
        ```json
        {
          "@odata.type": "#harbor.api.berth",
          "pier": "String",
          "number": 1024
        }
        ```

        """;

    private const string BoatState = """
        ---
        title: "boatState enum type"
        description: "Where a boat is."
        doc_type: enumPageType
        ---

        # boatState enum type

        Namespace: harbor.api

        Where a boat is.

        ## Members

        |Member|Value|Description|
        |:---|:---|:---|
        |moored|0|At its berth.|
        |hired|1|At sea.|
        |docked|2|Out of the water.|

        """;

    private const string GetBoat = """
        ---
        title: "Get boat"
        description: "Read a boat."
        doc_type: apiPageType
        ---

        # Get boat

        Namespace: harbor.api

        Read a boat.

        ## HTTP request

        <!-- {
          "blockType": "ignored"
        }
        -->
        ```http
        GET /harbor/boats/{boatId}
        ```

        ## Request headers

        |Name|Description|
        |:---|:---|
        |Authorization|Bearer {token}. Required.|

        ## Request body

        Do not supply a request body for this method.

        ## Response

        If successful, this method returns a `200 OK` response code and a [boat](../resources/boat.md) object in the response body.

        ## Examples

        ### Request

        <!-- {
          "blockType": "request",
          "name": "get_boat"
        }
        -->
        ```http
        GET https://api.harbor.example/v1.0/harbor/boats/7
        ```

        ### Response

        <!-- {
          "blockType": "response",
          "truncated": true,
          "@odata.type": "harbor.api.boat"
        }
        -->
        ```http
        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "id": "7",
          "name": "Gull",
          "length": 620,
          "state": "moored"
        }
        ```

        """;

    private const string UpdateBoat = """
        ---
        title: "Update boat"
        description: "Change a boat."
        doc_type: apiPageType
        ---

        # Update boat

        Namespace: harbor.api

        Change a boat.

        ## HTTP request

        <!-- {
          "blockType": "ignored"
        }
        -->
        ```http
        PATCH /harbor/boats/{boatId}
        ```

        ## Request headers

        |Name|Description|
        |:---|:---|
        |Authorization|Bearer {token}. Required.|
        |Content-Type|application/json. Required.|

        ## Request body

        In the request body, supply a JSON representation of the [boat](../resources/boat.md) object.

        |Property|Type|Description|
        |:---|:---|:---|
        |name|String|What is painted on the bow.|
        |state|boatState|Where the boat is.|

        ## Response

        If successful, this method returns a `200 OK` response code and an updated [boat](../resources/boat.md) object in the response body.

        """;

    private const string HireBoat = """
        ---
        title: "boat: hire"
        description: "Hire a boat."
        doc_type: apiPageType
        ---

        # boat: hire

        Namespace: harbor.api

        Hire a boat.

        ## HTTP request

        <!-- {
          "blockType": "ignored"
        }
        -->
        ```http
        POST /harbor/boats/{boatId}/hire
        ```

        ## Request headers

        |Name|Description|
        |:---|:---|
        |Authorization|Bearer {token}. Required.|

        ## Request body

        In the request body, supply a JSON object with the following parameters.

        |Parameter|Type|Description|
        |:---|:---|:---|
        |hours|Int32|For how long. Required.|
        |skipper|String|Who steers.|

        ## Response

        If successful, this action returns a `204 No Content` response code.

        """;

    /// <summary>The whole set; it gives no diagnostic.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/resources/boat.md", Boat),
        ("docs/resources/entity.md", Entity),
        ("docs/resources/berth.md", Berth),
        ("docs/resources/boatstate.md", BoatState),
        ("docs/api/boat-get.md", GetBoat),
        ("docs/api/boat-update.md", UpdateBoat),
        ("docs/api/boat-hire.md", HireBoat));
}
