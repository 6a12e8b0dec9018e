using System.Collections.Generic;

namespace DocGen.Fuzz.Inputs;

/// <summary>The grammar of hostile pages: what a doc set consists of, with a position wherever an author writes something that reaches the output.</summary>
internal static class PageTemplates
{
    private const string Resource = """
        ---
        ⟦frontMatterKey:title⟧: "⟦frontMatterTitle:boat resource type⟧"
        description: ⟦frontMatterDescription:A boat.⟧
        doc_type: ⟦docType:resourcePageType⟧
        ---

        # ⟦resourceTitle:boat resource type⟧

        Namespace: ⟦namespace:harbor.api⟧

        ⟦resourceIntroduction:A boat for hire.⟧

        Inherits from [⟦baseText:entity⟧](⟦baseLink:../resources/entity.md⟧).

        ## Methods

        |Method|Return type|Description|
        |:---|:---|:---|
        |[⟦methodText:Get boat⟧](⟦methodLink:../api/boat-get.md⟧)|[⟦methodType:boat⟧](../resources/boat.md)|⟦methodDescription:Read it.⟧|

        ## ⟦propertiesHeading:Properties⟧

        |⟦nameColumn:Property⟧|⟦typeColumn:Type⟧|⟦descriptionColumn:Description⟧|
        |:---|:---|:---|
        |id|String|The key.|
        |⟦memberName:name⟧|⟦memberType:String⟧|⟦memberDescription:What is painted on the bow.⟧|
        |⟦secondName:length⟧|Int32|The length. Inherited from [⟦inheritedFrom:entity⟧](../resources/entity.md).|
        |state|⟦enumType:boatState⟧|Where it is. Possible values are: `⟦enumValue:moored⟧`, `⟦secondEnumValue:hired⟧`, `dry`. Default is ⟦defaultValue:moored⟧.|
        |berth|[⟦linkedType:berth⟧](⟦typeLink:../resources/berth.md⟧)|⟦linkedDescription:See [the pier](../concepts/pier.md).⟧|

        ## Relationships

        |Relationship|Type|Description|
        |:---|:---|:---|
        |⟦relationship:crew⟧|⟦relationshipType:[berth](../resources/berth.md) collection⟧|Who sails it.|

        ### boatState values

        |⟦enumColumn:Member⟧|Value|Description|
        |:---|:---|:---|
        |moored|⟦enumNumber:0⟧|⟦enumDescription:At its berth.⟧|
        |⟦enumMember:hired⟧|1|Out.|
        |⟦secondEnumMember:docked⟧|⟦secondEnumNumber:2⟧|On land.|

        ## JSON representation

        <!-- {
          "blockType": "⟦blockType:resource⟧",
          "keyProperty": "⟦keyProperty:id⟧",
          "baseType": "⟦baseType:harbor.api.entity⟧",
          "@odata.type": "⟦annotatedType:harbor.api.boat⟧"⟦annotationRest:⟧
        }
        -->
        ```⟦fenceLanguage:json⟧
        {
          "@odata.type": "#⟦jsonType:harbor.api.boat⟧",
          "⟦jsonKey:name⟧": ⟦jsonValue:"String"⟧,
          "length": 1024⟦jsonRest:⟧
        }
        ```

        ⟦end:⟧
        """;

    private const string Operation = """
        ---
        title: "⟦operationFrontMatter:Update boat⟧"
        doc_type: apiPageType
        ---

        # ⟦operationTitle:Update boat⟧

        Namespace: ⟦operationNamespace:harbor.api⟧

        ⟦operationDescription:Change what can be changed.⟧

        > [!⟦alert:NOTE⟧]
        > ⟦alertText:This method is deprecated.⟧

        [!INCLUDE [⟦includeText:all⟧](⟦includeLink:../includes/all.md⟧)]

        ## Permissions

        |Permission type|Permissions|
        |:---|:---|
        |⟦permissionKind:Delegated (work or school account)⟧|⟦permission:Boat.ReadWrite⟧|

        ## HTTP request

        <!-- { "blockType": "ignored" } -->
        ``` http
        ⟦verb:PATCH⟧ ⟦routeStart:⟧/⟦literal:boats⟧/{⟦placeholder:boatId⟧}⟦routeEnd:⟧
        GET /harbor/⟦secondLiteral:boats⟧/⟦function:near⟧(⟦argument:place⟧=⟦argumentValue:'{place}'⟧)
        ⟦requestLine:POST /harbor/boats/{boatId}/hire⟧
        ```

        ## Function parameters

        |Parameter|Type|Description|
        |:---|:---|:---|
        |⟦parameterName:place⟧|⟦parameterType:String⟧|⟦parameterDescription:Where.⟧|

        ## Query parameters

        |Parameter|Type|Description|
        |:---|:---|:---|
        |⟦queryName:depth⟧|⟦queryType:Int32⟧|⟦queryDescription:In metres.⟧|

        ## Request headers

        |Name|Description|
        |:---|:---|
        |Authorization|Bearer {token}.|
        |⟦headerName:If-Match⟧|⟦headerDescription:The ETag.⟧|

        ## Request body

        ⟦bodyText:Supply a JSON representation of the boat.⟧

        |Property|Type|Description|
        |:---|:---|:---|
        |⟦bodyMember:name⟧|⟦bodyType:String⟧|⟦bodyDescription:The new name. Required.⟧|

        ## Response

        ⟦response:If successful, this method returns a `200 OK` response code and a [boat](../resources/boat.md) object in the response body.⟧

        |Response code|Description|
        |:---|:---|
        |⟦statusCode:404 Not Found⟧|⟦statusText:There is none.⟧|

        ## Example

        ### Request

        <!-- {
          "blockType": "request",
          "name": "⟦exampleName:update_boat⟧"
        }
        -->
        ``` http
        ⟦exampleVerb:PATCH⟧ ⟦exampleBase:https://api.harbor.example/v1.0⟧/boats/⟦exampleKey:42⟧
        ⟦exampleHeader:Content-Type: application/json⟧

        {
          "⟦requestKey:name⟧": ⟦requestValue:"Windrose"⟧
        }
        ```

        ### Response

        <!-- {
          "blockType": "response",
          "truncated": true,
          "@odata.type": "⟦responseType:harbor.api.boat⟧"
        }
        -->
        ``` http
        HTTP/1.1 ⟦exampleStatus:200 OK⟧
        Content-Type: ⟦contentType:application/json⟧

        {
          "⟦responseKey:name⟧": ⟦responseValue:"Windrose"⟧
        }
        ```

        """;

    private const string Enumeration = """
        # ⟦enumTitle:pierSide enum type⟧

        Namespace: harbor.api

        ⟦enumIntroduction:A side of a pier.⟧

        ## Members

        |Member|Value|Description|
        |:---|:---|:---|
        |⟦pageEnumMember:north⟧|⟦pageEnumNumber:0⟧|⟦pageEnumDescription:Cold.⟧|
        |south|1|Warm.|

        """;

    private const string Sections = """
        # ⟦setTitle:Piers⟧

        ⟦setIntroduction:All about piers.⟧

        ## ⟦sectionHeading:List piers⟧

        ⟦sectionRequest:`GET /piers`⟧

        ### Parameters

        - `⟦bulletName:side⟧` (⟦bulletType:string⟧, optional): ⟦bulletText:Which side.⟧

        ```sh
        curl ⟦curlOption:-X GET⟧ "⟦curlAddress:https://api.harbor.example/v1.0/piers⟧" ⟦curlHeader:-H "Accept: application/json"⟧ -d '⟦curlBody:{"a": 1}⟧'
        ```

        ### ⟦sectionResponse:Response⟧

        ```json
        ⟦sectionJson:{ "value": [ { "letter": "A", "length": 12.5 } ] }⟧
        ```

        ## ⟦tableHeading:Calls⟧

        |Method|Path|
        |:---|:---|
        |⟦tableVerb:GET⟧|⟦tablePath:/piers/{pierId}⟧|

        <table><tr><th>⟦htmlColumn:Name⟧</th><th>Type</th></tr><tr><td>⟦htmlName:letter⟧</td><td>⟦htmlType:string⟧</td></tr></table>

        """;

    private const string Include = """
        <!-- { "blockType": "permissions" } -->
        |Permission type|Least privileged permissions|Higher privileged permissions|
        |:---|:---|:---|
        |⟦includedKind:Application⟧|⟦includedPermission:Boat.Read.All⟧|⟦higherPermission:Boat.ReadWrite.All⟧|

        ⟦includedText:This is deprecated.⟧

        """;

    /// <summary>The pages with positions.</summary>
    public static readonly IReadOnlyList<PageTemplate> All =
    [
        new("docs/resources/boat.md", Resource),
        new("docs/api/boat-update.md", Operation),
        new("docs/resources/enums.md", Enumeration),
        new("docs/api/piers.md", Sections),
        new("docs/includes/all.md", Include),
    ];

    /// <summary>Pages that the others refer to.</summary>
    public static readonly IReadOnlyList<(string Path, string Text)> Companions =
    [
        ("docs/resources/entity.md", """
            # entity resource type

            Namespace: harbor.api

            What has a key.

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|The key.|

            """),
        ("docs/resources/berth.md", """
            # berth resource type

            Namespace: harbor.api

            A place at a pier.

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |pier|String|The letter of the pier.|
            |number|Int32|The number, from the shore.|

            """),
        ("docs/api/boat-get.md", """
            # Get boat

            Namespace: harbor.api

            ## HTTP request

            ```http
            GET /boats/{boatId}
            ```

            ## Response

            If successful, this method returns a `200 OK` response code and a [boat](../resources/boat.md) object in the response body.

            """),
    ];
}
