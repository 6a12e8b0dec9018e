using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.Json;

/// <summary>Models in somebody else's minimal API, through the resolver.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private readonly HttpClient _http = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task AModelIsReadAndWrittenWithNothingLost()
    {
        JsonNode sent = JsonNode.Parse("""
            {"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"g","colour":{"hue":[1,2]},"displayName":null}
            """)!;

        using HttpResponseMessage response = await _http.PostAsync("/target", JsonContent.Create(sent));

        response.EnsureSuccessStatusCode();
        JsonNode received = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(JsonNode.DeepEquals(sent, received), received.ToJsonString());
    }

    [Fact]
    public async Task ListsAndEnumerationsKeepTheirWireNames()
    {
        string text = await _http.GetStringAsync("/statuses");

        Assert.Equal("""[{"userDisplayName":"Ada","status":"nonCompliant"}]""", text);
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiClientJson.Resolver));
        WebApplication app = builder.Build();
        app.MapPost("/target", static (DeviceAndAppManagementAssignmentTarget target) => target);
        app.MapGet("/statuses", static () => new List<DeviceConfigurationUserStatus> { new() { UserDisplayName = "Ada", Status = ComplianceStatus.NonCompliant } });
        return app;
    }
}
