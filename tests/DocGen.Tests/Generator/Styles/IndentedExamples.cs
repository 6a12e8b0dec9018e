using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>Pages of a house that shows requests and responses as indented blocks and lists parameters behind bold labels.</summary>
internal static class IndentedExamples
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/kettles.md", Kettles));

    private const string Kettles = """
        ---
        title: "Kettle API v1.3"
        description: "API documentation of the kettle"
        ---

        # Kettle API v1.3

        ## 1. Brief introduction

         - The daemon listens on `unix:///var/run/kettle.sock`.
         - The API tends to be REST.

        ## 2. Errors

        The API uses standard HTTP status codes.

            {
                "message": "No such kettle"
            }

        ## 3. Endpoints

        ### 3.1 Kettles

        #### List kettles

        `GET /kettles/json`

        List kettles

        **Example request**:

            GET /v1.3/kettles/json?all=1&size=1 HTTP/1.1

        **Example response**:

            HTTP/1.1 200 OK
            Content-Type: application/json

            [
                 {
                         "Id": "8dfafdbc3a40",
                         "Names": ["/copper"],
                         "Created": 1367854155,
                         "State": "boiling",
                         "Size": {"Litres": 1.7, "Cups": 8},
                         "Labels": {
                                 "com.example.owner": "Ada",
                                 "com.example.room": "3"
                         }
                 }
            ]

        **Query parameters**:

        -   **all** – 1/True/true or 0/False/false, Show all kettles.
                Only kettles with water are shown by default.
        -   **limit** – Show `limit` last created kettles, include empty ones.
        -   **size** – 1/True/true or 0/False/false, Show the sizes of the kettles.

        **Status codes**:

        -   **200** – no error
        -   **400** – bad parameter
        -   **500** – server error

        #### Create a kettle

        `POST /kettles/create`

        Create a kettle

        **Example request**:

            POST /v1.3/kettles/create?name=copper HTTP/1.1
            Content-Type: application/json

            {
                   "Metal": "copper",
                   "Litres": 1.7,
                   "Whistle": false
            }

        **Example response**:

            HTTP/1.1 201 Created
            Content-Type: application/json

            {
                 "Id": "e90e34656806",
                 "Warnings": []
            }

        **JSON parameters**:

        -   **Metal** – A string value for the metal that the kettle is made of.
        -   **Litres** – How much goes into it.
        -   **Whistle** – Boolean value, whether it whistles when the water boils.

        **Query parameters**:

        -   **name** – Assign the specified name to the kettle. Must
            match `/?[a-zA-Z0-9_-]+`.

        **Status codes**:

        -   **201** – no error
        -   **409** – conflict
        -   **500** – server error

        #### Pour a kettle

        `POST /kettles/(id or name)/pour`

        Pour the kettle `id`

        **Example request**:

            POST /v1.3/kettles/e90e34656806/pour?cups=2 HTTP/1.1

        **Example response**:

            HTTP/1.1 204 No Content

        **Query parameters**:

        -   **cups** – Number of cups to pour.

        **Status codes**:

        -   **204** – no error
        -   **404** – no such kettle
        -   **500** – server error
        """;
}
