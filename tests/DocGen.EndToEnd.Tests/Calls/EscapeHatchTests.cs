using System.Text.Json;
using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Routes that no page documents.</summary>
public sealed class EscapeHatchTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task AnUndocumentedRouteGivesAModel()
    {
        Group group = (await sample.Client.SendAsync<Group>(HttpMethod.Get, "groups/g-kiosk"))!;

        Assert.Equal("Kiosk devices", group.DisplayName);
        Assert.Equal("GET /groups/g-kiosk", sample.Wire.Line);
    }

    [Fact]
    public async Task AnUndocumentedRouteGivesJson()
    {
        JsonElement? group = await sample.Client.SendAsync(HttpMethod.Get, "groups/g-kiosk");

        Assert.Equal("kiosk", group?.GetProperty("mailNickname").GetString());
    }

    [Fact]
    public async Task AStoredLinkGivesItsPage()
    {
        await sample.Client.DeviceManagement.DeviceConfigurations.PostAsync(new() { DisplayName = "Stored", Platform = DevicePlatform.IOS });
        CollectionPage<DeviceConfiguration> round = await sample.Client.DeviceManagement.DeviceConfigurations.Delta.GetAsync();

        CollectionPage<DeviceConfiguration> later = await sample.Client.GetPageAsync<DeviceConfiguration>(round.DeltaLink!);

        Assert.Single(round.Value);
        Assert.Empty(later.Value);
    }

    [Fact]
    public async Task AnotherOriginIsRefused()
    {
        int before = sample.Wire.Count;

        await Assert.ThrowsAnyAsync<Exception>(() => sample.Client.SendAsync(HttpMethod.Get, "https://example.com/v1.0/groups/g-kiosk"));

        Assert.Equal(before, sample.Wire.Count);
    }
}
