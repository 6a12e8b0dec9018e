using System.Linq;
using DocGen.Api.Model;
using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>A page whose requests are commands and nothing else, with keys in their addresses.</summary>
public sealed class CommandPageTests
{
    private const string Text = """
        # Kilns

        ## Listing things

        Send a `GET` request to `/v1/things/<kind>`, where `<kind>` is the plural of what you want:

        ```bash
        curl -u me:secret 'https://localhost:99/v1/things/kilns'
        ```

        ## Building things

        The following parameters are sent in the body:

        | Parameters | Type       | Description              |
        |------------|------------|--------------------------|
        | attrs      | Dictionary | **Required.** The parts. |

        This builds the kiln `blue-7.example`:

        ```bash
        curl -X PUT 'https://localhost:99/v1/things/kilns/blue-7.example' -d '{ "attrs": { "heat": 9 }, "pretty": true }'
        ```

        ```json
        { "results": [ { "code": 200.0, "status": "It was built." } ] }
        ```

        ## Firing

        Send a `POST` request to the address `/v1/actions/fire-kiln`.

        | Parameter | Type      | Description                      |
        |-----------|-----------|----------------------------------|
        | start     | Timestamp | **Required.** When it begins.    |
        | end       | Timestamp | **Optional.** When it ends.      |

        ```bash
        curl -X POST 'https://localhost:99/v1/actions/fire-kiln' -d '{ "filter": "kiln.heat<9", "start": 1446388806 }'
        ```

        ```json
        { "results": [ { "code": 200.0, "status": "It was fired.", "ticket": "a" } ] }
        ```

        | File  | Description           |
        |-------|-----------------------|
        | a.log | What the kiln writes. |

        ## Reading a log

        To read one log, specify its name in the URL path:

        ```bash
        curl 'https://localhost:99/v1/logs/Today'
        ```

        ```
        [...]
        The kiln is hot.
        ```

        ## Looking on

        The response is separated with new lines.

        ```bash
        curl -X POST 'https://localhost:99/v1/events' -d '{ "types": [ "Fired" ] }'
        ```

        ```json
        { "results": [ { "code": 200.0 } ] }
        ```
        """;

    private static readonly ApiModel s_model = Model(Read(Text));

    [Fact]
    public void TheTextTellsKeysFromSteps()
        => Assert.Equal(
            ["GET /logs/{id}", "GET /things/{kind}", "POST /actions/fire-kiln", "POST /events", "PUT /things/{kind}/{id}"],
            s_model.DescribeResults().Split('\n').Select(static line => line[..line.IndexOf(':')]).Order());

    [Fact]
    public void JsonBehindACommandIsWhatItPrinted_AndNotWhatItSends()
        => Assert.Contains("results", s_model.FindType("ActionFireKilnResult").Properties.Select(static property => property.Name));

    [Fact]
    public void ATableOfParametersInFrontOfTheCommandIsItsBody_WithWhatOnlyTheCommandShows()
        => Assert.Equal(["start: Double", "end: Double", "filter: String"], Describe("POST /actions/fire-kiln"));

    [Fact]
    public void ALogIsAStream() => Assert.Equal(ApiResponseKind.Stream, s_model.FindContract("GET /logs/{id}").Response.Kind);

    [Fact]
    public void ValuesInLinesAreItemsOfAStream()
        => Assert.Equal((ApiResponseKind.Items, "Event"),
            (s_model.FindContract("POST /events").Response.Kind, s_model.FindContract("POST /events").Response.Type!.Name));

    [Theory]
    [InlineData("$filter = 'a'\n$data = @{ \"filter\" = $filter }", false)]
    [InlineData("It supports `$filter`.", true)]
    public void AVariableOfAScriptIsNoQueryOption(string text, bool speaks) => Assert.Equal(speaks, Read("# Kilns\n\n" + text + "\n").SpeaksOData);

    private static string[] Describe(string operation)
        => [.. s_model.FindContract(operation).Body.Parameters.Select(static parameter => $"{parameter.Name}: {parameter.Type.Describe()}")];
}
