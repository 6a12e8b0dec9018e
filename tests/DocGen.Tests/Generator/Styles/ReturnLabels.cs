using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// Pages of a house that says behind labels what an operation returns, lists parameters as terms below headings, sends forms, and has
/// the members of an entity in sections of their own.
/// </summary>
internal static class ReturnLabels
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/methods/shelves.md", Shelves),
        ("docs/entities/Shelf.md", Shelf));

    private const string Shelves = """
        ---
        title: shelves API methods
        description: View and change the shelves of a reader.
        ---

        ## View your shelves {#get}

        ```http
        GET /api/v1/shelves HTTP/1.1
        ```

        Fetch all shelves that the reader has.

        **Returns:** Array of [Shelf]({{< relref "entities/Shelf" >}})\
        **OAuth:** User token + `read:shelves`\
        **Version history:**\
        1.0.0 - added

        #### Request

        ##### Headers

        Authorization
        : {{<required>}} Provide this header with `Bearer <user_token>` to gain authorized access to this API method.

        ##### Query parameters

        limit
        : Integer. Maximum number of results to return. Defaults to 20 shelves. Max 80 shelves.

        #### Response
        ##### 200: OK

        ```json
        [
          {
            "id": "4711",
            "title": "Read again",
            "visibility": "friends",
            "book_count": 3
          }
        ]
        ```

        ##### 401: Unauthorized

        Invalid or missing Authorization header.

        ```json
        {
          "error": "The access token is invalid"
        }
        ```

        ---

        ## Create a shelf {#create}

        ```http
        POST /api/v1/shelves HTTP/1.1
        ```

        Create a new shelf.

        **Returns:** [Shelf]({{< relref "entities/Shelf" >}})\
        **OAuth:** User token + `write:shelves`\
        **Version history:**\
        1.0.0 - added\
        1.2.0 - added `visibility`

        #### Request

        ##### Headers

        Authorization
        : {{<required>}} Provide this header with `Bearer <user_token>` to gain authorized access to this API method.

        ##### Form data parameters

        title
        : {{<required>}} String. The title of the shelf to be created.

        visibility
        : String. One of `everybody`, `friends`, or `nobody`. Defaults to `friends`.

        #### Response
        ##### 200: OK

        The shelf was created.

        ```json
        {
          "id": "4711",
          "title": "Read again",
          "visibility": "friends",
          "book_count": 0
        }
        ```

        ##### 422: Unprocessable entity

        A required parameter is missing or improper.

        ```json
        {
          "error": "Validation failed: Title can't be blank"
        }
        ```

        ---

        ## Delete a shelf {#delete}

        ```http
        DELETE /api/v1/shelves/:id HTTP/1.1
        ```

        Delete a shelf. Its books stay in the library.

        **Returns:** Empty\
        **OAuth:** User token + `write:shelves`\
        **Version history:**\
        1.0.0 - added

        #### Request

        ##### Path parameters

        :id
        : {{<required>}} String. The ID of the shelf.

        ##### Headers

        Authorization
        : {{<required>}} Provide this header with `Bearer <user_token>` to gain authorized access to this API method.

        #### Response
        ##### 200: OK

        The shelf was deleted.

        ```json
        {}
        ```
        """;

    private const string Shelf = """
        ---
        title: Shelf
        description: Represents some books that a reader keeps together.
        ---

        ## Example

        ```json
        {
          "id": "4711",
          "title": "Read again",
          "visibility": "friends",
          "book_count": 3,
          "cover": null
        }
        ```

        ## Attributes

        ### `id` {#id}

        **Description:** The ID of the shelf.\
        **Type:** String (cast from an integer, but not guaranteed to be a number)\
        **Version history:**\
        1.0.0 - added

        ### `title` {#title}

        **Description:** The title that the reader gave it.\
        **Type:** String\
        **Version history:**\
        1.0.0 - added

        ### `visibility` {#visibility}

        **Description:** Who may see the shelf.\
        **Type:** String (Enumerable oneOf)\
        `everybody` = Visible to all readers\
        `friends` = Visible to friends only\
        `nobody` = Visible to the reader only\
        **Version history:**\
        1.2.0 - added

        ### `book_count` {#book_count}

        **Description:** How many books are on the shelf.\
        **Type:** Integer\
        **Version history:**\
        1.0.0 - added

        ### `cover` {{%nullable%}} {#cover}

        **Description:** The picture shown for the shelf.\
        **Type:** {{<nullable>}} String (URL) or null\
        **Version history:**\
        1.3.0 - added
        """;
}
