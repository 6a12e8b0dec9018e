using ConsumerSample.Api;
using ConsumerSample.Server;
using ConsumerSample.Server.Devices;

namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>A server with an empty store, and a client that talks to it over HTTP; one for each test class.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    private SampleServer? _server;
    private HttpClient? _http;

    /// <summary>The generated client.</summary>
    public ApiClient Client { get; private set; } = null!;

    /// <summary>What went over the wire last.</summary>
    public RecordingHandler Wire { get; } = new(new SocketsHttpHandler());

    /// <summary>Where the server listens.</summary>
    public Uri BaseAddress => _server!.BaseAddress;

    /// <summary>What the server remembers.</summary>
    public DeviceStore Store => _server!.Store;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await SampleServer.StartAsync();
        _http = new HttpClient(Wire);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", "test");
        Client = new ApiClient(_http, _server.BaseAddress);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _http?.Dispose();
        await _server!.DisposeAsync();
    }
}
