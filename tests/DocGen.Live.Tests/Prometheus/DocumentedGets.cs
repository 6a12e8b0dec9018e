using DocGen.Live.Tests.Infrastructure;
using PrometheusApi.Models;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>All GETs of the pages, each with what the server is known to give.</summary>
internal static class DocumentedGets
{
    /// <summary>The calls by their routes.</summary>
    public static IReadOnlyDictionary<string, DocumentedGet> All { get; } = new Dictionary<string, DocumentedGet>(StringComparer.Ordinal)
    {
        ["/-/healthy"] = new("0", static async server => Assert.Contains("Healthy", (await server.Client.Value.Healthy.GetAsync()).GetString())),
        ["/-/ready"] = new("0", static async server => Assert.Contains("Ready", (await server.Client.Value.Ready.GetAsync()).GetString())),
        ["/api/v1/query"] = new("0", static async server => Assert.Equal(
            "2", (await server.Client.Api.V1.Query.GetAsync(new() { QueryValue = "1+1" })).TextAt("data", "result", 1))),
        ["/api/v1/query_range"] = new("0", static async server => Assert.Equal(
            "matrix",
            (await server.Client.Api.V1.QueryRange.GetAsync(new()
            {
                QueryValue = "vector(1)",
                Start = DateTimeOffset.FromUnixTimeSeconds(10),
                End = DateTimeOffset.FromUnixTimeSeconds(20),
                Step = "5",
            })).TextAt("data", "resultType"))),
        ["/api/v1/format_query"] = new("0", static async server => Assert.Equal(
            "foo / bar", (await server.Client.Api.V1.FormatQuery.GetAsync(new() { QueryValue = "foo/bar" })).TextAt("data"))),
        ["/api/v1/parse_query"] = new("3.0", static async server => Assert.Equal(
            "binaryExpr", (await server.Client.Api.V1.ParseQuery.GetAsync(new() { QueryValue = "foo/bar" })).TextAt("data", "type"))),
        ["/api/v1/series"] = new("0", static async server => Assert.Equal(
            server.Instance, (await server.Client.Api.V1.Series.GetAsync(new() { Match = ["up"] })).TextAt("data", 0, "instance"))),
        ["/api/v1/labels"] = new("0", static async server => Assert.Equal(
            ["__name__", "instance", "job"], (await server.Client.Api.V1.Labels.GetAsync(new() { Match = ["up"] })).TextsAt("data"))),
        ["/api/v1/label/{label_name}/values"] = new("0", static async server => Assert.Equal(
            ["self"], (await server.Client.Api.V1.Label["job"].Values.GetAsync(new() { Match = ["up"] })).TextsAt("data"))),
        ["/api/v1/search/metric_names"] = new("3.12", static async server => Assert.NotNull(
            await server.Client.Api.V1.Search.MetricNames.GetAsync())),
        ["/api/v1/search/label_names"] = new("3.12", static async server => Assert.NotNull(
            await server.Client.Api.V1.Search.LabelNames.GetAsync())),
        ["/api/v1/search/label_values"] = new("3.12", static async server => Assert.NotNull(
            await server.Client.Api.V1.Search.LabelValues.GetAsync(new() { Query = { ["label"] = "job" } }))),
        ["/api/v1/query_exemplars"] = new("0", static async server => Assert.Empty(
            (await server.Client.Api.V1.QueryExemplars.GetAsync(
                new() { QueryValue = "up", Start = DateTimeOffset.FromUnixTimeSeconds(0), End = DateTimeOffset.FromUnixTimeSeconds(10) })).ToJson().At("data")
                    .EnumerateArray())),
        ["/api/v1/scrape_pools"] = new("2.42", static async server => Assert.Equal(
            ["dropped", "self"], (await server.Client.Api.V1.ScrapePools.GetAsync()).Data!.ScrapePools!.Order(StringComparer.Ordinal))),
        ["/api/v1/scrape_pools/config"] = new("3.12", static async server => Assert.Contains(
            "job_name: self", (await server.Client.Api.V1.ScrapePools.Config.GetAsync("self")).Data!.Yaml)),
        ["/api/v1/targets"] = new("0", CheckTargetsAsync),
        ["/api/v1/targets/relabel_steps"] = new("3.10", static async server => Assert.False(
            (await server.Client.Api.V1.Targets.RelabelSteps.GetAsync(labels: "{\"__address__\":\"a\"}", scrapePool: "dropped"))
                .ToJson().At("data", "steps", 0, "keep").GetBoolean())),
        ["/api/v1/targets/metadata"] = new("0", static async server => Assert.Equal(
            "gauge", (await server.Client.Api.V1.Targets.Metadata.GetAsync(new() { Metric = "go_goroutines" })).TextAt("data", 0, "type"))),
        ["/api/v1/metadata"] = new("0", static async server => Assert.Equal(
            "gauge", (await server.Client.Api.V1.Metadata.GetAsync(new() { Metric = "go_goroutines" })).TextAt("data", "go_goroutines", 0, "type"))),
        ["/api/v1/rules"] = new("0", static async server => Assert.Equal(
            "live:up:sum", (await server.Client.Api.V1.Rules.GetAsync(new() { Type = RuleType.Record })).TextAt("data", "groups", 0, "rules", 0, "name"))),
        ["/api/v1/alerts"] = new("0", CheckAlertsAsync),
        ["/api/v1/alertmanagers"] = new("0", static async server => Assert.Equal(
            "http://127.0.0.1:9/api/v2/alerts", Assert.Single((await server.Client.Api.V1.Alertmanagers.GetAsync()).Data!.ActiveAlertmanagers!).Url)),
        ["/api/v1/status/config"] = new("0", static async server => Assert.Contains(
            "job_name: dropped", (await server.Client.Api.V1.Status.Config.GetAsync()).TextAt("data", "yaml"), StringComparison.Ordinal)),
        ["/api/v1/status/flags"] = new("2.2", static async server => Assert.Equal(
            "true", (await server.Client.Api.V1.Status.Flags.GetAsync()).TextAt("data", "web.enable-admin-api"))),
        ["/api/v1/status/runtimeinfo"] = new("2.14", static async server => Assert.Equal(
            server.Folder, (await server.Client.Api.V1.Status.Runtimeinfo.GetAsync()).Data!.CWD)),
        ["/api/v1/status/buildinfo"] = new("2.14", static async server => Assert.StartsWith(
            "go1.", (await server.Client.Api.V1.Status.Buildinfo.GetAsync()).Data!.GoVersion, StringComparison.Ordinal)),
        ["/api/v1/status/tsdb"] = new("0", static async server => Assert.True(
            (await server.Client.Api.V1.Status.Tsdb.GetAsync()).ToJson().At("data", "headStats", "numSeries").GetInt32() > 100)),
        ["/api/v1/status/tsdb/blocks"] = new("3.6", static async server => Assert.NotNull(
            (await server.Client.Api.V1.Status.Tsdb.Blocks.GetAsync()).Data!.Blocks)),
        ["/api/v1/status/walreplay"] = new("2.28", static async server => Assert.Equal(
            0, (await server.Client.Api.V1.Status.Walreplay.GetAsync()).Data!.Max)),
        ["/api/v1/status/self_metrics"] = new("3.11", static async server => Assert.Equal(
            "prometheus_build_info",
            (await server.Client.Api.V1.Status.SelfMetrics.GetAsync(new() { MetricNamePattern = "prometheus_build_info" })).TextAt("data", 0, "name"))),
        ["/api/v1/notifications"] = new("3.0",
            static async server => Assert.Equal(ResponseStatus.Success, (await server.Client.Api.V1.Notifications.GetAsync()).Status)),
        ["/api/v1/notifications/live"] = new("3.0", static server => server.Client.Api.V1.Notifications.Live.GetAsync()),
        ["/api/v1/features"] = new("3.8", static async server => Assert.True(
            (await server.Client.Api.V1.Features.GetAsync()).ToJson().At("data", "api", "admin").GetBoolean())),
    };

    private static async Task CheckTargetsAsync(PrometheusServer server)
    {
        var data = (await server.Client.Api.V1.Targets.GetAsync()).Data!;
        var target = Assert.Single(data.ActiveTargets!);
        Assert.Equal("up", target.Health);
        Assert.Equal("self", target.ScrapePool);
        Assert.Equal($"http://{server.Instance}/metrics", target.ScrapeUrl);
        Assert.Equal("", target.LastError);
        Assert.InRange(target.LastScrape!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Equal("127.0.0.1:9", Assert.Single(data.DroppedTargets!).DiscoveredLabels.ToJson().At("__address__").GetString());
    }

    private static async Task CheckAlertsAsync(PrometheusServer server)
    {
        var alert = Assert.Single((await server.Client.Api.V1.Alerts.GetAsync()).Data!.Alerts!);
        Assert.Equal("firing", alert.State);
        Assert.Equal("1e+00", alert.Value);
        Assert.Equal("AlwaysFires", alert.Labels.TextAt("alertname"));
        Assert.Equal("page", alert.Labels.TextAt("severity"));
        Assert.Equal("It always fires", alert.Annotations.TextAt("summary"));
    }
}
