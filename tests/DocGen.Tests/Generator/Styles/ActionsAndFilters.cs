using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>Pages of a house that tells routes in sentences and commands, with a table of parameters for each action, and filters for all.</summary>
internal static class ActionsAndFilters
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/barn.md", Barn));

    private const string Barn = """
        # Barn API <a id="barn-api"></a>

        ## Introduction <a id="barn-api-introduction"></a>

        The API allows you to manage the animals of a barn and to run actions on them.

        ### Requests <a id="barn-api-requests"></a>

        Any tool capable of making HTTP requests can communicate with the API, for example curl.
        Requests are only allowed to use the HTTPS protocol.

          Method | Usage
          -------|------------------------------------------------------
          GET    | Retrieve information about animals.
          POST   | Update attributes of an animal, or run an action.
          PUT    | Create a new animal.
          DELETE | Remove an animal.

        ### Authentication <a id="barn-api-authentication"></a>

        You can authenticate with basic auth:

        ```bash
        curl -k -s -S -i -u root:barn 'https://localhost:5800/v1'
        ```

        ## Animals <a id="barn-api-animals"></a>

        ### Querying Animals <a id="barn-api-animals-query"></a>

        You can request information about animals by sending a `GET` query to the `/v1/animals/<type>` URL endpoint.
        `<type>` has to be replaced with the plural name of the animal:

        ```bash
        curl -k -s -S -i -u root:barn 'https://localhost:5800/v1/animals/cows'
        ```

        The following URL parameters are available:

          Parameters | Type         | Description
          -----------|--------------|----------------------------
          attrs      | Array        | **Optional.** Limited attribute list in the output.
          filter     | String       | **Optional.** An expression that the animals have to match.

        ```json
        {
            "results": [
                {
                    "attrs": {
                        "name": "Berta",
                        "weight": 612.0
                    },
                    "joins": {},
                    "name": "Berta",
                    "type": "Cow"
                }
            ]
        }
        ```

        #### Query Result <a id="barn-api-animals-query-result"></a>

        Each response entry in the results array contains the following attributes:

          Attribute  | Type       | Description
          -----------|------------|--------------
          name       | String     | Full name of the animal.
          type       | String     | Type of the animal.
          attrs      | Dictionary | Attributes of the animal.
          joins      | Dictionary | What belongs to the animal. Disabled by default.

        ### Creating Animals <a id="barn-api-animals-create"></a>

        New animals can be created by sending a `PUT` request to the URL endpoint `/v1/animals/<type>/<name>`.
        The following parameters need to be specified inside the JSON body:

          Parameters | Type       | Description
          -----------|------------|--------------------------
          templates  | Array      | **Optional.** Templates to take attributes from.
          attrs      | Dictionary | **Required.** The attributes of the animal.

        ```bash
        curl -k -s -S -i -u root:barn -H 'Accept: application/json' \
         -X PUT 'https://localhost:5800/v1/animals/cows/Berta' \
         -d '{ "templates": [ "milk-cow" ], "attrs": { "weight": 612 }, "pretty": true }'
        ```

        ```json
        {
            "results": [
                {
                    "code": 200.0,
                    "status": "Animal was created."
                }
            ]
        }
        ```

        ## Actions <a id="barn-api-actions"></a>

        ### feed-animal <a id="barn-api-actions-feed-animal"></a>

        Feeds one or more animals.

        Send a `POST` request to the URL endpoint `/v1/actions/feed-animal`.

          Parameter            | Type      | Description
          ---------------------|-----------|--------------
          author               | String    | **Required.** Name of the person who feeds.
          amount               | Number    | **Required.** How many kilograms.
          until                | Timestamp | **Optional.** When the trough is emptied.
          notify               | Boolean   | **Optional.** Whether the others are told. Defaults to `false`.

        In addition to these parameters a [filter](barn.md#barn-api-animals-query) must be provided.

        ```bash
        curl -k -s -S -i -u root:barn -H 'Accept: application/json' \
         -X POST 'https://localhost:5800/v1/actions/feed-animal' \
         -d '{ "type": "Cow", "filter": "animal.weight<500", "author": "ada", "amount": 5, "notify": true, "pretty": true }'
        ```

        ```json
        {
            "results": [
                {
                    "code": 200.0,
                    "status": "Fed animal 'Berta'."
                }
            ]
        }
        ```
        """;
}
