using DocGen.Live.Tests.Infrastructure;
using PrometheusApi;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>The server, which scrapes itself each second, with one recording rule and one alert that fires.</summary>
public sealed class PrometheusServer : IAsyncLifetime
{
    /// <summary>The server's program.</summary>
    public const string Program = "prometheus";

    private readonly ServerProcess _server = new();
    private readonly CallLog _log = new(new SocketsHttpHandler());
    private readonly HttpClient _http;

    /// <summary>Makes a server that does not run yet.</summary>
    public PrometheusServer()
    {
        _http = new HttpClient(_log) { BaseAddress = new Uri($"http://127.0.0.1:{_server.Port}/") };
        Client = new PrometheusClient(_http);
    }

    /// <summary>The client of the server.</summary>
    public PrometheusClient Client { get; }

    /// <summary>The server's own address as its labels have it.</summary>
    public string Instance => $"127.0.0.1:{_server.Port}";

    /// <summary>The folder of the configuration and the data.</summary>
    public string Folder => _server.Folder.FullName;

    /// <summary>The last call, as <c>GET /route/{key}</c>.</summary>
    public string LastCall => _log.Calls.Last();

    /// <inheritdoc/>
    public Task InitializeAsync() => Programs.Find(Program) is { } program ? StartAsync(program) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _http.Dispose();
        _server.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Waits until a condition holds.</summary>
    public Task WaitUntilAsync(Func<Task<bool>> condition, string subject) => _server.WaitUntilAsync(condition, subject);

    /// <summary>Waits until the server has ended.</summary>
    public Task WaitForExitAsync() => WaitUntilAsync(() => Task.FromResult(_server.HasExited), "The server's end");

    /// <summary>What <paramref name="query"/> gives now, as text.</summary>
    public async Task<string?> EvaluateAsync(string query)
    {
        var answer = (await Client.Api.V1.Query.GetAsync(new() { QueryValue = query })).ToJson().At("data", "result");
        return answer.GetArrayLength() == 0 ? null : answer.At(0, "value", 1).GetString();
    }

    private async Task StartAsync(string program)
    {
        await File.WriteAllTextAsync(_server.PathOf("rules.yml"), """
            groups:
              - name: live
                interval: 1s
                rules:
                  - record: live:up:sum
                    expr: sum(up)
                  - alert: AlwaysFires
                    expr: vector(1)
                    labels: { severity: page }
                    annotations: { summary: It always fires }
            """);
        await File.WriteAllTextAsync(_server.PathOf("prometheus.yml"), $$"""
            global: { scrape_interval: 1s, evaluation_interval: 1s }
            rule_files: [rules.yml]
            alerting:
              alertmanagers:
                - static_configs: [{ targets: ['127.0.0.1:9'] }]
            scrape_configs:
              - job_name: self
                static_configs: [{ targets: ['{{Instance}}'] }]
              - job_name: dropped
                static_configs: [{ targets: ['127.0.0.1:9'] }]
                relabel_configs: [{ action: drop, regex: '.*', source_labels: [__address__] }]
            """);
        string[] arguments =
        [
            $"--config.file={_server.PathOf("prometheus.yml")}", $"--storage.tsdb.path={_server.PathOf("data")}", $"--web.listen-address={Instance}",
            "--web.enable-admin-api", "--web.enable-lifecycle", "--enable-feature=exemplar-storage",
        ];
        await _server.StartAsync(program, arguments, async () => (await _http.GetAsync("-/ready")).IsSuccessStatusCode);
        // The second scrape is the first with a counter of requests, and the rules follow the scrapes.
        await WaitUntilAsync(
            async () => await EvaluateAsync("prometheus_http_requests_total") is not null && await EvaluateAsync("live:up:sum == 1") is not null
                && await EvaluateAsync("ALERTS{alertstate=\"firing\"}") is not null,
            "The first scrapes and rules");
    }
}
