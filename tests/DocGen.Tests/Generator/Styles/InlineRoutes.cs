using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// Pages of a house that shows routes in inline code, with an example of request and response for each, and few words about
/// parameters.
/// </summary>
internal static class InlineRoutes
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/crews.md", Crews));

    private const string Crews = """
        +++
        title = "Crew HTTP API "
        description = "Crews of the yard"
        keywords = ["http", "documentation", "api", "crew"]
        type = "docs"
        [menu.docs]
        name = "Crews"
        parent = "http_api"
        +++

        # Crew API

        This API can be used to create, update and delete crews, and to add people to them.

        ## Crew Search With Paging

        `GET /api/crews/search?perpage=50&page=1&query=mycrew`

        **Example Request**:

        ```http
        GET /api/crews/search?perpage=10&page=1&query=mycrew HTTP/1.1
        Accept: application/json
        Content-Type: application/json
        Authorization: Bearer eyJrIjoiT0tTcG1pUlY2RnVKZTFVaDFsNFZXdE9ZWmNrMkZYbk
        ```

        Default value for the `perpage` parameter is `1000` and for the `page` parameter is `1`.

        **Example Response**:

        ```http
        HTTP/1.1 200
        Content-Type: application/json

        {
          "totalCount": 1,
          "crews": [
            {
              "id": 1,
              "yardId": 1,
              "name": "MyTestCrew",
              "email": "",
              "memberCount": 1
            }
          ],
          "page": 1,
          "perPage": 1000
        }
        ```

        Status Codes:

        - **200** - Ok
        - **401** - Unauthorized
        - **403** - Permission denied

        ## Get Crew By Id

        `GET /api/crews/:id`

        **Example Request**:

        ```http
        GET /api/crews/1 HTTP/1.1
        Accept: application/json
        Content-Type: application/json
        Authorization: Bearer eyJrIjoiT0tTcG1pUlY2RnVKZTFVaDFsNFZXdE9ZWmNrMkZYbk
        ```

        **Example Response**:

        ```http
        HTTP/1.1 200
        Content-Type: application/json

        {
          "id": 1,
          "yardId": 1,
          "name": "MyTestCrew",
          "email": "",
          "created": "2017-12-15T10:40:45+01:00",
          "updated": "2017-12-15T10:40:45+01:00"
        }
        ```

        Status Codes:

        - **200** - Ok
        - **404** - Crew not found

        ## Add Crew

        The crew `name` needs to be unique. `name` is required and `email`, `yardId` is optional.

        `POST /api/crews`

        **Example Request**:

        ```http
        POST /api/crews HTTP/1.1
        Accept: application/json
        Content-Type: application/json
        Authorization: Bearer eyJrIjoiT0tTcG1pUlY2RnVKZTFVaDFsNFZXdE9ZWmNrMkZYbk

        {
          "name": "MyTestCrew",
          "email": "email@test.com",
          "yardId": 2
        }
        ```

        **Example Response**:

        ```http
        HTTP/1.1 200
        Content-Type: application/json

        {"message":"Crew created","crewId":2}
        ```

        Status Codes:

        - **200** - Ok
        - **409** - Crew name is taken

        ## Get Crew Members

        `GET /api/crews/:crewId/members`

        **Example Request**:

        ```http
        GET /api/crews/1/members HTTP/1.1
        Accept: application/json
        Content-Type: application/json
        Authorization: Bearer eyJrIjoiT0tTcG1pUlY2RnVKZTFVaDFsNFZXdE9ZWmNrMkZYbk
        ```

        **Example Response**:

        ```http
        HTTP/1.1 200
        Content-Type: application/json

        [
          {
            "crewId": 1,
            "userId": 3,
            "login": "user1",
            "auth_token": null
          }
        ]
        ```

        Status Codes:

        - **200** - Ok
        - **401** - Unauthorized
        """;
}
