using ConsumerSample.Api;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>The client and the pages offer the same.</summary>
public sealed class DocumentedRoutesTests
{
    [Fact]
    public async Task ExactlyTheDocumentedRoutesCanBeCalled()
    {
        AnsweringHandler handler = new();
        using HttpClient http = new(handler);
        BuilderWalk walk = new(handler);

        await walk.VisitAsync(new ApiClient(http, new Uri("https://example.com/v1.0")));

        SortedSet<string> documented = Docs.RequestLines();
        Assert.True(documented.Count > 30, "The pages hold fewer request lines than this test was written for.");
        Assert.Equal(documented, handler.Lines);
    }

    [Fact]
    public async Task EveryRouteIsOneMethod()
    {
        AnsweringHandler handler = new();
        using HttpClient http = new(handler);
        BuilderWalk walk = new(handler);

        await walk.VisitAsync(new ApiClient(http, new Uri("https://example.com/v1.0")));

        Assert.Equal(handler.Lines.Count, walk.Calls);
    }
}
