using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>
/// Pages of a house whose API evaluates expressions: alternative verbs in one block, parameters with their forms, and one envelope
/// for all responses.
/// </summary>
internal static class QueryLanguage
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/weather.md", Weather));

    private const string Weather = """
        ---
        title: HTTP API
        sort_rank: 7
        ---

        The current stable HTTP API is reachable under `/api/v1` on a weather server.

        ## Format overview

        The API response format is JSON. Every successful API request returns a `2xx` status code.

        The JSON response envelope format is as follows:

        ```json
        {
          "status": "success" | "error",
          "data": <data>,

          // Only set if status is "error".
          "errorType": "<string>",
          "error": "<string>",

          // Only set if there were warnings while the request was served.
          "warnings": ["<string>"]
        }
        ```

        Generic placeholders are defined as follows:

        * `<rfc3339 | unix_timestamp>`: a time in RFC 3339 or as a Unix timestamp in seconds.
        * `<duration>`: a duration, such as `5m`.

        ## Expression queries

        ### Instant queries

        The following endpoint evaluates an expression at a single point in time:

        ```
        GET /api/v1/query
        POST /api/v1/query
        ```

        URL query parameters:

        - `query=<string>`: The expression.
        - `time=<rfc3339 | unix_timestamp>`: Evaluation timestamp. Optional.
        - `timeout=<duration>`: Evaluation timeout. Optional.
        - `limit=<number>`: Maximum number of returned stations. Optional. 0 means disabled.

        You can URL-encode these parameters directly in the request body by using the `POST` method and
        `Content-Type: application/x-www-form-urlencoded` header.

        The `data` section of the query result has the following format:

        ```json
        {
          "resultType": "vector" | "scalar",
          "result": <value>
        }
        ```

        The following example evaluates the expression `rain`:

        ```bash
        curl 'http://localhost:9600/api/v1/query?query=rain&time=2015-07-01T20:10:51.781Z'
        ```

        ```json
        {
           "status" : "success",
           "data" : {
              "resultType" : "vector",
              "result" : [
                 {
                    "station" : "north",
                    "value": [ 1435781451.781, "1" ]
                 }
              ]
           }
        }
        ```

        ## Stations

        The following endpoint returns the list of stations:

        ```
        GET /api/v1/stations
        ```

        URL query parameters:

        - `match[]=<string>`: Repeated pattern that selects the stations. At least one `match[]` argument must be provided.
        - `state=<string>`: Whether to return active, dropped or all stations. Optional. Supported values are `active`, `dropped` and `any`.

        ```bash
        curl 'http://localhost:9600/api/v1/stations?match[]=north*'
        ```

        ```json
        {
          "status": "success",
          "data": {
            "activeStations": [
              {
                "name": "north",
                "labels": {
                  "region": "alps",
                  "height": "high"
                },
                "lastSeen": "2017-01-17T15:07:44.723715405+01:00",
                "health": "up"
              }
            ],
            "droppedStations": [
              {
                "name": "west"
              }
            ]
          }
        }
        ```

        ## Admin APIs

        ### Clean dust

        Cleans the dust from all gauges.

        ```
        POST /api/v1/admin/clean_dust
        PUT /api/v1/admin/clean_dust
        ```

        If successful, a `204` is returned.

        ```bash
        curl -XPOST http://localhost:9600/api/v1/admin/clean_dust
        ```
        """;
}
