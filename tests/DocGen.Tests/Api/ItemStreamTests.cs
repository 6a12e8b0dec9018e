using DocGen.Api.Model;
using Xunit;
using static DocGen.Tests.Api.ExamplePages;

namespace DocGen.Tests.Api;

/// <summary>Responses that are JSON values one after the other.</summary>
public sealed class ItemStreamTests
{
    private const string Pretty = "{\n  \"id\": 1\n}\n{\n  \"id\": 2,\n  \"heat\": 812.5\n}";

    [Theory]
    [InlineData("Watches the kiln.", "application/x-ndjson", "{\"id\": 1}\n{\"id\": 2, \"heat\": 812.5}", "application/x-ndjson")]
    [InlineData("Watches the kiln.", "application/x-ndjson", "{\"id\": 2, \"heat\": 812.5}", "application/x-ndjson")]
    [InlineData("Watches the kiln.", "application/json-seq", "{\"id\": 2, \"heat\": 812.5}", "application/json-seq")]
    [InlineData("Watches the kiln.", "application/json", "{\"id\": 1}\n{\"id\": 2, \"heat\": 812.5}", "application/json")]
    [InlineData("Watches the kiln.", "text/event-stream", "event: hot\ndata: {\"id\": 1}\n\ndata: {\"id\": 2,\ndata: \"heat\": 812.5}", "text/event-stream")]
    [InlineData("The response is a stream of JSON objects.", "application/json", Pretty, "application/json")]
    [InlineData("Gets events in real time via streaming.", "application/json", Pretty, "application/json")]
    [InlineData("Returns a live stream of the heat.", "application/json", "{\"id\": 2, \"heat\": 812.5}", "application/json")]
    public void APageTellsByWordsOrExamplesThatValuesFollowEachOther(string text, string type, string body, string accept)
    {
        var model = Model(Page(text, $"HTTP/1.1 200 OK\nContent-Type: {type}\n\n{body}"));
        Assert.Equal("Event: id Int64, heat Double", model.DescribeTypes());
        Assert.Equal("GET /events: Items Event", model.DescribeResults());
        Assert.Equal(accept, model.FindContract("GET /events").Response.MediaType);
    }

    [Fact]
    public void DataOfEventsNeedsNoHeadersAroundIt()
        => Assert.Equal("GET /events: Items Event",
            Model(Page("Watches the kiln.", "event: hot\ndata: {\"id\": 1}\n\nevent: cold\ndata: {\"id\": 2}")).DescribeResults());

    [Fact]
    public void SeveralBodiesThatStandBelowEachOtherAreExamplesOfOne()
        => Assert.Equal("GET /events: Object EventsResponse",
            Model(Page("Looks into the kiln.", "HTTP/1.1 200 OK\n\n" + Pretty.Replace("812.5", "[1]"))).DescribeResults());

    [Fact]
    public void LinesThatNoExampleShowsAreAStreamOfBytes()
        => Assert.Equal(ApiResponseKind.Stream,
            Model(Read("# Watch\n\n`GET /events`\n\nThe events are separated with new lines.\n")).FindContract("GET /events").Response.Kind);

    private static DocGen.Pages.Model.Page Page(string text, string response)
        => Read($"# Watch\n\n{text}\n\n## HTTP request\n\n```http\nGET /events\n```\n\n## Response\n\n```http\n{response}\n```\n");
}
