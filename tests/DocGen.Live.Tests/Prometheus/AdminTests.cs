using System.Net;
using DocGen.Live.Tests.Infrastructure;
using PrometheusApi;
using PrometheusApi.Models;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>Calls that change the server.</summary>
[Collection(PrometheusCollection.Name)]
public sealed class AdminTests(PrometheusServer server)
{
    /// <summary>A snapshot is a folder on the disk whose name is given back.</summary>
    [PrometheusFact]
    public async Task ASnapshotIsOnTheDisk()
    {
        var posted = await server.Client.Api.V1.Admin.Tsdb.Snapshot.PostAsync();
        var put = await server.Client.Api.V1.Admin.Tsdb.Snapshot.PutAsync(new() { SkipHead = true });

        string?[] names = [posted.TextAt("data", "name"), put.TextAt("data", "name")];
        Assert.All(names, name => Assert.True(Directory.Exists(Path.Combine(server.Folder, "data", "snapshots", name!))));
        Assert.NotEqual(names[0], names[1]);
    }

    /// <summary>Deleted series have no samples any more, and their tombstones can be cleaned.</summary>
    [PrometheusFact]
    public async Task DeletedSeriesAreGone()
    {
        const string Series = "prometheus_build_info";
        Assert.NotNull(await server.EvaluateAsync($"count_over_time({Series}[1h]) > 1"));

        await server.Client.Api.V1.Admin.Tsdb.DeleteSeries.PostAsync(new() { Match = [Series] });
        await server.Client.Api.V1.Admin.Tsdb.DeleteSeries.PutAsync(
            new() { Match = [Series], Start = DateTimeOffset.FromUnixTimeSeconds(0), End = DateTimeOffset.FromUnixTimeSeconds(10) });
        await server.Client.Api.V1.Admin.Tsdb.CleanTombstones.PostAsync();
        await server.Client.Api.V1.Admin.Tsdb.CleanTombstones.PutAsync();

        Assert.Null(await server.EvaluateAsync($"count_over_time({Series}[1h]) > 2"));
    }

    /// <summary>Nothing is deleted without a selector.</summary>
    [PrometheusFact]
    public async Task DeletingWithoutASelectorIsABadRequest()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Api.V1.Admin.Tsdb.DeleteSeries.PostAsync());

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    /// <summary>A rule that was added to the file is there after a reload.</summary>
    [PrometheusFact]
    public async Task AReloadReadsTheRulesAnew()
    {
        var file = Path.Combine(server.Folder, "rules.yml");
        await File.AppendAllTextAsync(file, "\n  - name: added\n    rules: [{ record: live:one, expr: vector(1) }]\n");

        await server.Client.Value.Reload.PostAsync();
        await server.Client.Value.Reload.PutAsync();

        var groups = (await server.Client.Api.V1.Rules.GetAsync(new() { Type = RuleType.Record })).ToJson().At("data", "groups");
        Assert.Equal(["added", "live"], groups.EnumerateArray().Select(static group => group.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
    }

    /// <summary>The probes that only tell by their status.</summary>
    [PrometheusFact]
    public async Task TheProbesHaveAStatus()
    {
        ResponseMetadata healthy = new(), ready = new();
        await server.Client.Value.Healthy.HeadAsync(new() { Metadata = healthy });
        await server.Client.Value.Ready.HeadAsync(new() { Metadata = ready });

        Assert.Equal(HttpStatusCode.OK, healthy.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    /// <summary>A read of the remote protocol without its compressed body.</summary>
    [PrometheusFact]
    public async Task ARemoteReadWithoutABodyIsABadRequest()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Api.V1.Read.PostAsync());

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    /// <summary>A server that is told to quit ends.</summary>
    [PrometheusFact]
    public async Task AServerThatIsToldToQuitEnds()
    {
        var other = new PrometheusServer();
        await other.InitializeAsync();
        try
        {
            await other.Client.Value.Quit.PutAsync();
            await other.WaitForExitAsync();
        }
        finally
        {
            await other.DisposeAsync();
        }
    }
}
