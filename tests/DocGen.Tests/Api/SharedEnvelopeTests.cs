using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>An object that a page shows once as the form of all its responses.</summary>
public sealed class SharedEnvelopeTests
{
    private const string Page = """
        # Crates

        ## Format

        The JSON response envelope is as follows:

        ```json
        {
          "state": "open" | "closed",
          "data": <data>,

          // Only where something went wrong.
          "problem": "<string>",
          "hints": ["<string>"]
        }
        ```

        ## Lids

        ```
        GET /lids
        ```

        For example:

        ```json
        { "state": "open", "data": { "width": 3 } }
        ```

        ## Handles

        ```
        GET /handles
        ```

        ## Boxes

        ```
        GET /boxes
        ```

        For example:

        ```json
        { "id": 3, "label": "A4" }
        ```

        ## Cleaning

        ```
        POST /clean
        ```
        """;

    [Fact]
    public void ExamplesOfItHaveItsOtherMembers_AndWhatIsReadWithoutAnExampleIsIt()
    {
        var model = Model(Read(Page));

        Assert.Equal(
            "Boxes: id Int64, label String\n"
                + "HandlesResponse: state ResponseState, data Untyped, problem String, hints String collection\n"
                + "LidsResponse: state ResponseState, data LidsResponseData, problem String, hints String collection\n"
                + "LidsResponseData: width Int64",
            model.DescribeTypes());
        Assert.Equal("GET /boxes: Object Boxes\nPOST /clean: Empty none\nGET /handles: Object HandlesResponse\nGET /lids: Object LidsResponse",
            model.DescribeResults());
    }
}
