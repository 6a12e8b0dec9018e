using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Collections over several pages, the OData options, and the delta.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private readonly SampleFixture _sample = new();

    private ApiClient Client => _sample.Client;

    public async Task InitializeAsync()
    {
        await _sample.InitializeAsync();
        foreach (int number in Enumerable.Range(1, 5))
        {
            await Client.DeviceManagement.DeviceConfigurations.PostAsync(new() { DisplayName = $"No. {number}", Platform = DevicePlatform.Android });
        }
    }

    public Task DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task TheEnumerationFollowsTheLinks()
    {
        var first = await Client.DeviceManagement.DeviceConfigurations.GetAsync(new() { MaxPageSize = 2, Count = true });
        Assert.Equal(5, first.Count);
        Assert.Equal(2, first.Value.Count);
        int before = _sample.Wire.Count;

        List<string?> names = [];
        await foreach (DeviceConfiguration item in first.EnumerateAsync())
        {
            names.Add(item.DisplayName);
        }

        Assert.Equal(["No. 1", "No. 2", "No. 3", "No. 4", "No. 5"], names.Order(StringComparer.Ordinal));   // Pages follow the keys, which the service makes.
        Assert.Equal(before + 2, _sample.Wire.Count);
    }

    [Fact]
    public async Task OptionsReachTheService()
    {
        var page = await Client.DeviceManagement.DeviceConfigurations.GetAsync(new()
        {
            Filter = "platform eq 'android'",
            OrderBy = [nameof(DeviceConfiguration.DisplayName) + " desc"],
            Select = [nameof(DeviceConfiguration.DisplayName)],
            Skip = 1,
            Top = 2,
        });

        Assert.Equal(["No. 4", "No. 3"], page.Value.Select(c => c.DisplayName));
        Assert.All(page.Value, static c => Assert.Null(c.Platform));
        Assert.Contains("$orderby=displayName%20desc", _sample.Wire.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADocumentedHeaderIsAProperty()
    {
        var page = await Client.DeviceManagement.DeviceConfigurations.GetAsync(new() { Search = "\"No. 3\"", ConsistencyLevel = "eventual" });

        Assert.Equal("eventual", _sample.Wire.Header("ConsistencyLevel"));
        Assert.Equal("No. 3", Assert.Single(page.Value).DisplayName);
    }

    [Fact]
    public async Task ADeltaReturnsWhatHasChanged()
    {
        var round = await Client.DeviceManagement.DeviceConfigurations.Delta.GetAsync(new() { Prefer = "odata.maxpagesize=2" });
        List<DeviceConfiguration> everything = [.. round.Value];
        while (await round.GetNextPageAsync() is { } next)
        {
            everything.AddRange(next.Value);
            round = next;
        }

        Assert.Equal(5, everything.Count);
        await Client.DeviceManagement.DeviceConfigurations[everything[1].Id!].DeleteAsync();
        await Client.DeviceManagement.DeviceConfigurations[everything[3].Id!].PatchAsync(new() { Description = "changed" });

        var changes = (await round.GetDeltaPageAsync())!;

        Assert.Equal([everything[3].Id, everything[1].Id], changes.Value.Select(c => c.Id));
        Assert.True(changes.Value[1].TryGetRaw("@removed", out var removed));
        Assert.Equal("deleted", removed.GetProperty("reason").GetString());
    }
}
