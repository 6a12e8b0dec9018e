using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using DocGen.EndToEnd.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>The client from a container, with handlers of the HTTP client factory.</summary>
public sealed class RegistrationTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task TheFactoryMakesAClientWithItsHandlers()
    {
        ServiceCollection services = new();
        services
            .AddApiClient(sample.BaseAddress)
            .AddHttpMessageHandler(() => new AccessTokenHandler(static _ => ValueTask.FromResult("token")));
        await using ServiceProvider provider = services.BuildServiceProvider();

        CollectionPage<DeviceConfiguration> page = await provider.GetRequiredService<ApiClient>().DeviceManagement.DeviceConfigurations.GetAsync();

        Assert.Empty(page.Value);
    }
}
