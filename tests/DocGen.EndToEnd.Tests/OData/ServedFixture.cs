using ConsumerSample.Api;
using DocGen.EndToEnd.Tests.Infrastructure;
using DocGen.EndToEnd.Tests.OData.Served;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.OData;

/// <summary>The sample's client before a service that the library of ASP.NET Core for OData makes of a model and a few controllers.</summary>
public sealed class ServedFixture : IAsyncLifetime
{
    private WebApplication? _app;
    private HttpClient? _http;

    /// <summary>The generated client.</summary>
    public ApiClient Client { get; private set; } = null!;

    /// <summary>What went over the wire last.</summary>
    public RecordingHandler Wire { get; } = new(new SocketsHttpHandler());

    /// <summary>What the service remembers.</summary>
    public ServedStore Store { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Store);
        builder.Services.AddControllers()
            .AddApplicationPart(typeof(ServedFixture).Assembly)
            .AddOData(options => options.Select().Filter().OrderBy().Expand().Count().SetMaxTop(100).AddRouteComponents("v1.0", ServedModel.Create()));
        _app = builder.Build();
        _app.MapControllers();
        await _app.StartAsync();
        _http = new HttpClient(Wire);
        Client = new ApiClient(_http, new Uri(_app.Urls.Single() + "/v1.0"));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _http?.Dispose();
        await _app!.DisposeAsync();
    }
}
