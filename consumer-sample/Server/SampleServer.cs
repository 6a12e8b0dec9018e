using System.Globalization;

namespace ConsumerSample.Server;

/// <summary>
/// The service that docs-input/devices describes, kept in memory, behind a real HTTP server on the loopback address. It is written by hand
/// against the pages and knows nothing of the generated client: what the two agree on, they agree on over the wire.
/// </summary>
public sealed class SampleServer : IAsyncDisposable
{
    /// <summary>The path that all addresses start with.</summary>
    public const string VersionPath = "/v1.0";

    private readonly ServiceHost _host = new(VersionPath, Admit, ApiAnswer.Failure);

    private SampleServer()
    {
    }

    /// <summary>Where the server listens, the version included.</summary>
    public Uri BaseAddress => _host.BaseAddress;

    /// <summary>Starts a server with an empty store on a free port.</summary>
    public static async Task<SampleServer> StartAsync(CancellationToken cancellationToken = default)
    {
        SampleServer server = new();
        Store store = new();
        MobileAppEndpoints.Map(server._host, store);
        MobileAppStatusEndpoints.Map(server._host, store);
        DeviceEndpoints.Map(server._host, store);
        DeviceFunctionEndpoints.Map(server._host, store);
        DeviceStatusEndpoints.Map(server._host, store);
        await server._host.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>The present moment as the service writes it.</summary>
    internal static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static void Admit(ApiRequest request)
    {
        if (request.Header("Authorization")?.StartsWith("Bearer ", StringComparison.Ordinal) != true)
        {
            throw ApiError.Unauthenticated();
        }
    }
}
