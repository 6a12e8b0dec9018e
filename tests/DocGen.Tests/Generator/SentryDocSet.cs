using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator;

/// <summary>
/// Pages of a family whose tables name kinds of types and not types (Enum, Class, List of …), spell members in another case than the JSON does,
/// and show real responses where others show a representation.
/// </summary>
internal static class SentryDocSet
{
    /// <summary>A type.</summary>
    public const string Alarm = """
        ---
        title: Get alarms API
        ms.topic: reference
        ---

        # Alarm resource type

        **Applies to:**
        - [Plan 2](../plans.md)

        ## Methods

        |Method|Return Type|Description|
        |---|---|---|
        |[Get alarm](get-alarm.md)|[Alarm](alarms.md)|Gets an alarm.|
        |[List related doors](list-doors.md)|Door collection|Lists doors.|

        ## Properties

        |Property|Type|Description|
        |---|---|---|
        |ID|String|The key.|
        |raisedTime|Nullable DateTimeOffset|When it was raised.|
        |caseId|Nullable Long|The [case](../cases.md) that it belongs to.|
        |severity|Enum|How bad it is. Possible values are: *UnSpecified*, *Low*, *Medium*, and *High*.|
        |verdict|Nullable Enum|What came of it. Possible values are: `TrueAlarm`, and `FalseAlarm`.|
        |techniques|String|How they came in.|
        |relatedPerson|String|Who it was.|
        |comments|List of Alarm comments|What was said of it.|
        |file|Class|Contains two properties.|

        ### Response example for getting single alarm:

        ```http
        GET https://sentry.example/api/alarms/al6374
        ```

        ```json
        {
            "id": "al6374",
            "caseId": 1126093,
            "severity": "Low",
            "raisedTime": "2021-01-26T20:33:57.7220239Z",
            "techniques": [
                "T1064"
            ],
            "relatedPerson": {
                "userName": "jo"
            },
            "comments": [
                {
                    "comment": "a false one"
                }
            ]
        }
        ```
        """;

    /// <summary>Lists them.</summary>
    public const string List = """
        # List alarms API

        ## API description

        Retrieves a collection of alarms.

        ## HTTP request

        ```http
        GET /api/alarms
        ```

        ## Request body

        Empty

        ## Response

        If successful, this method returns 200 OK, and a list of [alarm](alarms.md) objects in the response body.

        ## Example

        ```http
        GET https://sentry.example/api/alarms
        ```
        """;

    /// <summary>An action with an unnamed enumeration.</summary>
    public const string Tag = """
        # Add or remove a tag

        ## API description

        Adds or removes a tag.

        ## HTTP request

        ```http
        POST https://sentry.example/api/doors/{id}/tags
        ```

        ## Request body

        In the request body, supply a JSON object with the following parameters:

        Parameter|Type|Description
        :---|:---|:---
        Value|String|The tag name. **Required**.
        Action|Enum|Add or Remove. Allowed values are: 'Add' or 'Remove'. **Required**.

        ## Response

        If successful, this method returns 200 - Ok response code.
        """;

    /// <summary>The whole set.</summary>
    public static DocSet All { get; } = DocSet.Of(("docs/alarms.md", Alarm), ("docs/get-alarms.md", List), ("docs/tag-door.md", Tag));
}
