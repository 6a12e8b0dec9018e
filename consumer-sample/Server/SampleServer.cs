using ConsumerSample.Server.Devices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Query.Expressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsumerSample.Server;

/// <summary>
/// The service that docs-input/devices describes, kept in memory, on a free port of the loopback address. ASP.NET Core's library for OData makes it of a
/// model and controllers: what queries, pages, bodies and patches mean is the library's business, and nobody here knows the generated client.
/// </summary>
public sealed class SampleServer : IAsyncDisposable
{
    /// <summary>The path that all addresses start with.</summary>
    public const string VersionPath = "/v1.0";

    private readonly WebApplication _app;

    private SampleServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Store).AddSingleton<Admission>();
        builder.Services.AddControllers().AddApplicationPart(typeof(SampleServer).Assembly).AddOData(static options => options
            .Select().Filter().OrderBy().Expand().Count().SetMaxTop(100)
            .AddRouteComponents(VersionPath[1..], DeviceModel.Create(), static services => services.AddSingleton<ISearchBinder, NameSearch>()));
        _app = builder.Build();
        _app.UseMiddleware<Admission>();
        _app.MapControllers();
        DeviceChanges.Map(_app, Store);
        DevicePayload.Map(_app, Store);
        _app.MapFallback(static context => throw ApiError.NotFound("route", context.Request.Path));
    }

    /// <summary>What the service remembers.</summary>
    public DeviceStore Store { get; } = new();

    /// <summary>Where the server listens, the version included.</summary>
    public Uri BaseAddress => new(_app.Urls.Single() + VersionPath);

    /// <summary>Starts a server with an empty store.</summary>
    public static async Task<SampleServer> StartAsync(CancellationToken cancellationToken = default)
    {
        SampleServer server = new();
        await server._app.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
