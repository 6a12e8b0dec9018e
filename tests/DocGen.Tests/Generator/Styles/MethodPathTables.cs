using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// Pages of a house that shows each operation as a table of its method and path, its parameters as bullets with types and defaults,
/// and a command with its answer.
/// </summary>
internal static class MethodPathTables
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/crates.md", Crates));

    private const string Crates = """
        ---
        sidebar_label: Crates
        description: The API of the crates of a store room.
        ---

        # Crates store (API)

        This is the API documentation of the crates store. See the [store documentation](../store/index.md) for how it is used.

        ## Create or update a crate

        This endpoint creates a crate, or changes the one of that name.

        | Method | Path                    |
        |:-------|:------------------------|
        | `POST` | `/store/crates/:name`   |

        ### Parameters

        - `name` `(string: <required>)` – Specifies the name of the crate. This is specified as part of the URL.

        - `capacity` `(int: 10)` – The number of items that fit into the crate.

        - `fragile` `(bool: false)` – Whether the crate has to be carried with care.

        - `max_age` `(string: "0s")` – How long an item may stay in the crate.

        - `labels` `(map<string|string>: nil)` – Labels by name.

        ### Sample payload

        ```json
        {
          "capacity": 12,
          "fragile": true,
          "max_age": "72h"
        }
        ```

        ### Sample request

        ```shell-session
        $ curl \
            --header "X-Store-Token: ..." \
            --request POST \
            --data @payload.json \
            https://127.0.0.1:7300/v1/store/crates/apples
        ```

        ## Read a crate

        This endpoint reads a crate with its properties.

        | Method | Path                    |
        |:-------|:------------------------|
        | `GET`  | `/store/crates/:name`   |

        ### Parameters

        - `name` `(string: <required>)` – Specifies the name of the crate. This is specified as part of the URL.

        ### Sample request

        ```shell-session
        $ curl \
            --header "X-Store-Token: ..." \
            https://127.0.0.1:7300/v1/store/crates/apples
        ```

        ### Sample response

        ```json
        {
          "request_id": "8b1e6f0e",
          "data": {
            "capacity": 12,
            "created_time": "2026-03-22T02:24:06.945319Z",
            "fragile": true,
            "labels": null,
            "max_age": "72h"
          }
        }
        ```

        ## List crates

        This endpoint returns a list of the names of all crates.

        | Method | Path               |
        |:-------|:-------------------|
        | `LIST` | `/store/crates`    |

        ### Sample request

        ```shell-session
        $ curl \
            --header "X-Store-Token: ..." \
            --request LIST \
            https://127.0.0.1:7300/v1/store/crates
        ```

        ### Sample response

        ```json
        {
          "data": {
            "keys": ["apples", "pears"]
          }
        }
        ```

        ## Delete a crate

        This endpoint deletes a crate and what is in it.

        | Method   | Path                    |
        |:---------|:------------------------|
        | `DELETE` | `/store/crates/:name`   |

        ### Parameters

        - `name` `(string: <required>)` – Specifies the name of the crate to delete. This is specified as part of the URL.

        ### Sample request

        ```shell-session
        $ curl \
            --header "X-Store-Token: ..." \
            --request DELETE \
            https://127.0.0.1:7300/v1/store/crates/apples
        ```
        """;
}
