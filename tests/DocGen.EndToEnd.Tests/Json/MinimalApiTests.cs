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
    private static readonly DeviceConfigurationUserStatus s_status = new() { UserDisplayName = "Ada", Status = ComplianceStatus.NonCompliant };

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

    [Theory]
    [InlineData("/statuses/list")]
    [InlineData("/statuses/array")]
    [InlineData("/statuses/stream")]
    public async Task CollectionsAndEnumerationsKeepTheirWireNames(string path)
    {
        string text = await _http.GetStringAsync(path);

        Assert.Equal("""[{"userDisplayName":"Ada","status":"nonCompliant"}]""", text);
    }

    [Fact]
    public async Task ADerivedTypeStaysOneInsideAnother()
    {
        const string Json = """{"target":{"@odata.type":"#microsoft.graph.exclusionGroupAssignmentTarget","groupId":"g"},"source":"direct"}""";

        using HttpResponseMessage response = await _http.PostAsync("/assignment", new StringContent(Json, null, "application/json"));

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnUnknownTypeFallsBackToItsBaseAndLosesNothing()
    {
        const string Json = """{"@odata.type":"#microsoft.graph.deviceGroupAssignmentTarget","deviceCount":5}""";

        using HttpResponseMessage response = await _http.PostAsync("/target", new StringContent(Json, null, "application/json"));

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            // Nothing else is there to help out: what the resolver does not know cannot be written.
            options.SerializerOptions.TypeInfoResolverChain.Clear();
            options.SerializerOptions.TypeInfoResolverChain.Add(ApiClientJson.Resolver);
        });
        WebApplication app = builder.Build();
        app.MapPost("/target", static (DeviceAndAppManagementAssignmentTarget target) => target);
        app.MapPost("/assignment", static (DeviceConfigurationAssignment assignment) => assignment);
        app.MapGet("/statuses/list", static () => new List<DeviceConfigurationUserStatus> { s_status });
        app.MapGet("/statuses/array", static () => new[] { s_status });
        app.MapGet("/statuses/stream", static () => new[] { s_status }.ToAsyncEnumerable());
        return app;
    }
}
