using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>Pages of a house that shows routes in components, and objects as tables of fields whose marks say what may be absent or null.</summary>
internal static class RouteComponents
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/perch.md", Perch));

    private const string Perch = """
        ---
        title: Perch Resource
        sidebarTitle: Perch
        description: Reference for the perches of an aviary.
        ---

        import {ManualAnchor} from '/snippets/manualanchor.jsx'
        import {Route} from '/snippets/route.jsx'

        A perch is a place for some birds.

        ### Perch Object

        <ManualAnchor id="perch-object-perch-structure" />
        ###### Perch Structure

        | Field        | Type                                                   | Description                                                    |
        |--------------|--------------------------------------------------------|----------------------------------------------------------------|
        | id           | snowflake                                              | The id of the perch                                            |
        | aviary_id?   | snowflake                                              | The id of the aviary, absent for a perch in the open           |
        | nickname     | ?string                                                | The nickname of the perch (1-32 characters)                    |
        | kind         | integer                                                | The [kind of perch](/perch#perch-object-kind) |
        | birds        | array of [bird](/perch#bird-object) objects | The birds that sit on it                                 |
        | painted_at?  | ?ISO8601 timestamp                                     | When it was painted last                                       |

        <ManualAnchor id="perch-object-kind" />
        ###### Kind

        | Kind    | Value | Description               |
        |---------|-------|---------------------------|
        | BRANCH  | 1     | A branch of a living tree |
        | SWING   | 2     | A swing on two ropes      |

        ###### Example Perch

        ```json
        {
          "id": "840647391636226060",
          "aviary_id": "197038439483310086",
          "nickname": null,
          "kind": 1,
          "birds": []
        }
        ```

        ### Bird Object

        ###### Bird Structure

        | Field | Type      | Description         |
        |-------|-----------|---------------------|
        | id    | snowflake | The id of the bird  |
        | name  | string    | The name of the bird |
        | tame? | boolean   | Whether the bird eats from a hand |

        ## List Perches
        <Route method="GET">/aviaries/[\{aviary.id\}](/aviary#aviary-object)/perches</Route>

        Returns a list of [perch](/perch#perch-object) objects.

        ###### Query String Params

        | Field  | Type      | Description                                | Required | Default |
        |--------|-----------|--------------------------------------------|----------|---------|
        | after  | snowflake | Return perches behind this id              | false    | absent  |
        | limit  | integer   | Max number of perches to return (1-100)    | false    | 50      |

        ## Create Perch
        <Route method="POST">/aviaries/[\{aviary.id\}](/aviary#aviary-object)/perches</Route>

        Creates a new perch. Requires the `BUILD` permission. Returns the new [perch](/perch#perch-object) object.

        <Info>
        This endpoint supports the `X-Audit-Log-Reason` header.
        </Info>

        ###### JSON Params

        | Field      | Type    | Description                                                    |
        |------------|---------|----------------------------------------------------------------|
        | nickname   | string  | The nickname of the perch (1-32 characters)                    |
        | kind?      | integer | The [kind of perch](/perch#perch-object-kind) (default BRANCH) |

        ## Modify Perch
        <Route method="PATCH">/aviaries/[\{aviary.id\}](/aviary#aviary-object)/perches/[\{perch.id\}](/perch#perch-object)</Route>

        Updates a perch. Returns the updated [perch](/perch#perch-object) object.

        ###### JSON Params

        | Field     | Type    | Description                                 |
        |-----------|---------|---------------------------------------------|
        | nickname? | ?string | The nickname of the perch (1-32 characters) |

        ## Delete Perch
        <Route method="DELETE">/aviaries/[\{aviary.id\}](/aviary#aviary-object)/perches/[\{perch.id\}](/perch#perch-object)</Route>

        Takes a perch down. Returns `204 No Content`.
        """;
}
