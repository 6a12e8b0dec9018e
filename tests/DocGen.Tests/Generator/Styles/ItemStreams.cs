using DocGen.Tests.Infrastructure;

namespace DocGen.Tests.Generator.Styles;

/// <summary>Pages of a house whose responses are JSON values one after the other: lines, and the data of server-sent events.</summary>
internal static class ItemStreams
{
    /// <summary>The pages.</summary>
    public static DocSet All { get; } = DocSet.Of(
        ("docs/kiln.md", Kiln));

    private const string Kiln = """
        # Kiln API

        Authenticate with an API key in the `X-Api-Key` header.

        ## Watch events

        `GET /v2/events`

        Gets what happens in the kiln, as a stream of JSON objects.

        **Query parameters**:

        - **since** – Unix time of the first event.

        **Example response**:

        ```http
        HTTP/1.1 200 OK
        Content-Type: application/x-ndjson

        {"id": 1, "type": "opened", "at": "2026-03-22T02:24:06Z"}
        {"id": 2, "type": "heated", "at": "2026-03-22T02:25:06Z", "degrees": 812.5}
        ```

        ## Fire

        `POST /v2/fire`

        Fires the kiln and reports the progress as server-sent events.

        **Example request**:

        ```http
        POST /v2/fire HTTP/1.1
        Content-Type: application/json

        {"program": "bisque"}
        ```

        **Example response**:

        ```http
        HTTP/1.1 200 OK
        Content-Type: text/event-stream

        event: progress
        data: {"step": 1, "text": "Heating"}

        event: progress
        data: {"step": 2, "text": "Holding"}
        ```

        ## Read the log

        `GET /v2/log`

        The answer has one JSON object per line.

        ```json
        {"line": 1, "text": "cold"}
        {"line": 2, "text": "warm"}
        ```
        """;
}
