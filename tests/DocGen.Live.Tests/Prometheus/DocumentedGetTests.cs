using System.Net;
using DocGen.Live.Tests.Infrastructure;
using PrometheusApi;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>Every documented GET, against a server that may be older than the pages.</summary>
[Collection(PrometheusCollection.Name)]
public sealed class DocumentedGetTests(PrometheusServer server)
{
    /// <summary>The routes.</summary>
    public static TheoryData<string> Routes { get; } = [.. DocumentedGets.All.Keys];

    /// <summary>A call gives what the server is known to give, or 404 where the page says that a later version has it first.</summary>
    [PrometheusTheory]
    [MemberData(nameof(Routes))]
    public async Task EveryDocumentedGetAnswers(string route)
    {
        var get = DocumentedGets.All[route];
        if (await IsOlderThanAsync(get.Since))
        {
            var missing = await Assert.ThrowsAsync<ApiException>(() => get.Call(server));
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }
        else
        {
            await get.Call(server);
        }

        Assert.Equal($"GET {route}", server.LastCall);
    }

    /// <summary>No GET of the client is forgotten here.</summary>
    [Fact]
    public void TheListHasEveryGetOfTheClient()
    {
        Assert.Equal(DocumentedGets.All.Count, CountGets(typeof(PrometheusClient)));
    }

    /// <summary>Counts the GETs below a step of the client, whose further steps are its properties and its indexer.</summary>
    private static int CountGets(Type step)
        => (step.GetMethod("GetAsync") is null ? 0 : 1)
            + step.GetProperties().Select(static property => property.PropertyType).Where(static type => type.Namespace == "PrometheusApi.Requests")
                .Sum(CountGets);

    private async Task<bool> IsOlderThanAsync(string version)
        => version != "0"
            && Version.Parse((await server.Client.Api.V1.Status.Buildinfo.GetAsync()).TextAt("data", "version")!.Split('+', '-')[0]) < Version.Parse(version);
}
