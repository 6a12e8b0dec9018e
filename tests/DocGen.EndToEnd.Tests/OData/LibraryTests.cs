using System.Net;
using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using ConsumerSample.Api.Requests;
using DocGen.EndToEnd.Tests.Infrastructure;
using Served = ConsumerSample.Server.Devices.Model;

namespace DocGen.EndToEnd.Tests.OData;

/// <summary>
/// The client and Microsoft.AspNetCore.OData agree: queries, pages, patches, types and errors are those of a library that was not written for it.
/// </summary>
public sealed class LibraryTests : IAsyncLifetime
{
    private readonly SampleFixture _served = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await _served.InitializeAsync();
        string[] names = ["O'Brien's", "Alpha", "Delta", "Bravo", "Echo & Co", "Charlie", "Foxtrot"];
        foreach (string name in names)
        {
            Served.DeviceConfiguration configuration = new() { Id = "c" + Kept.Count, DisplayName = name, Version = 1 };
            configuration.Platform = name.Length > 5 ? Served.DevicePlatform.IOS : Served.DevicePlatform.Windows10;
            configuration.Assignments.Add(new() { Id = "s", Source = "direct" });
            Kept.Add(configuration);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => _served.DisposeAsync();

    private IList<Served.DeviceConfiguration> Kept => _served.Store.DeviceConfigurations;

    private DeviceManagementDeviceConfigurationsRequestBuilder Configurations => _served.Client.DeviceManagement.DeviceConfigurations;

    [Theory]
    [InlineData("O'Brien's")]
    [InlineData("Echo & Co")]
    public async Task AFilterFindsTextWhateverItsCharacters(string name)
    {
        CollectionPage<DeviceConfiguration> found = await Configurations.GetAsync(
            new() { Filter = $"{nameof(DeviceConfiguration.DisplayName)} eq {ODataLiteral.Quote(name)}" });

        Assert.Equal(name, Assert.Single(found.Value).DisplayName);
    }

    [Fact]
    public async Task AFilterMayCompareEnumerationsAndCallFunctions()
    {
        CollectionPage<DeviceConfiguration> found = await Configurations.GetAsync(
            new() { Filter = $"platform eq 'iOS' and startswith({nameof(DeviceConfiguration.DisplayName)},'C')" });

        Assert.Equal(["Charlie"], found.Value.Select(each => each.DisplayName));
        Assert.Equal(DevicePlatform.IOS, found.Value[0].Platform);
    }

    [Fact]
    public async Task OrderTopSkipAndCountAreThoseOfTheLibrary()
    {
        CollectionPage<DeviceConfiguration> page = await Configurations.GetAsync(
            new() { OrderBy = [nameof(DeviceConfiguration.DisplayName) + " desc"], Top = 2, Skip = 1, Count = true });

        Assert.Equal(["Foxtrot", "Echo & Co"], page.Value.Select(each => each.DisplayName));
        Assert.Equal(7, page.Count);
        Assert.Null(page.NextLink);
    }

    [Fact]
    public async Task WhatIsNotSelectedDoesNotCome()
    {
        DeviceConfiguration one = (await Configurations.GetAsync(new() { Select = [nameof(DeviceConfiguration.DisplayName)], Top = 1 })).Value[0];

        Assert.Equal("O'Brien's", one.DisplayName);
        Assert.Null(one.Platform);
        Assert.Null(one.Version);
    }

    [Fact]
    public async Task AnExpandedRelationshipIsAMember()
    {
        DeviceConfiguration? one = await _served.Client.SendAsync<DeviceConfiguration>(
            HttpMethod.Get, "deviceManagement/deviceConfigurations/c1?$expand=assignments($select=source)");

        Assert.Equal("direct", Assert.Single(one!.Assignments!).Source);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(2, 4)]
    public async Task TheLinksOfTheLibraryLeadThroughAllPagesOnce(int? preferred, int requests)
    {
        List<string?> names = [];
        await foreach (DeviceConfiguration each in (await Configurations.GetAsync(
            new() { OrderBy = [nameof(DeviceConfiguration.DisplayName)], MaxPageSize = preferred })).EnumerateAsync())
        {
            names.Add(each.DisplayName);
        }

        Assert.Equal(["Alpha", "Bravo", "Charlie", "Delta", "Echo & Co", "Foxtrot", "O'Brien's"], names);
        Assert.Equal(requests, _served.Wire.Count);
    }

    [Fact]
    public async Task APatchNamesWhatWasAssignedAndNothingElse()
    {
        Kept[1].Description = "old";

        DeviceConfiguration? result = await Configurations["c1"].PatchAsync(new() { Description = null, RoleScopeTagIds = ["7"] });

        Assert.Equal("""{"description":null,"roleScopeTagIds":["7"]}""", _served.Wire.Body);
        Assert.Equal("Alpha", result!.DisplayName);
        Assert.Null(Kept[1].Description);
        Assert.Equal("Alpha", Kept[1].DisplayName);
        Assert.Equal(["7"], Kept[1].RoleScopeTagIds);
    }

    [Fact]
    public async Task AnUpdateGivesNothingIfTheServiceIsAskedForNothing()
    {
        DeviceConfiguration? result = await Configurations["c1"].PatchAsync(
            new() { DisplayName = "Changed" }, new() { Headers = { ["Prefer"] = "return=minimal" } });

        Assert.Null(result);
        Assert.Equal(HttpStatusCode.NoContent, _served.Wire.Status);
        Assert.Equal("Changed", Kept[1].DisplayName);
        Assert.Equal(2, Kept[1].Version);
    }

    [Fact]
    public async Task AnETagOfTheLibraryGuardsAgainstLostUpdates()
    {
        DeviceConfiguration read = await Configurations["c1"].GetAsync() ?? throw new InvalidOperationException("There is no object.");
        Assert.NotNull(read.GetETag());

        await Configurations["c1"].PatchAsync(new() { DisplayName = "First" }, new() { IfUnchanged = read });
        ApiException lost = await Assert.ThrowsAsync<ApiException>(
            () => Configurations["c1"].PatchAsync(new() { DisplayName = "Second" }, new() { IfUnchanged = read }));

        Assert.Equal(HttpStatusCode.PreconditionFailed, lost.StatusCode);
        Assert.Equal("First", Kept[1].DisplayName);
    }

    [Fact]
    public async Task WhatIsCreatedComesBackWithItsAddress()
    {
        ResponseMetadata metadata = new();
        DeviceConfiguration? created = await Configurations.PostAsync(
            new() { DisplayName = "New", Platform = DevicePlatform.Windows10 }, new() { Metadata = metadata });

        Assert.Equal(Kept[7].Id, created!.Id);
        Assert.Equal(HttpStatusCode.Created, metadata.StatusCode);
        Assert.EndsWith($"deviceConfigurations('{created.Id}')", Uri.UnescapeDataString(metadata.Location!.ToString()), StringComparison.Ordinal);
        Assert.Equal("New", (await _served.Client.SendAsync<DeviceConfiguration>(HttpMethod.Get, metadata.Location.ToString()))!.DisplayName);
    }

    [Fact]
    public async Task EachTypeOfTheProtocolGoesBothWays()
    {
        Served.DeviceConfigurationRollout kept = Kept[1].Rollout;
        kept.PercentComplete = double.PositiveInfinity;
        kept.BytesDelivered = 9_007_199_254_740_993;
        await Configurations["c1"].Rollout.PatchAsync(new()
        {
            StartDate = new DateOnly(2026, 12, 1),
            DailyStartTime = new TimeOnly(7, 15, 0, 250),
            PauseBetweenRings = new TimeSpan(1, 12, 0, 3),
            AllowedDays = RolloutDays.Monday | RolloutDays.Thursday,
            RingSizes = [5, 50],
        });
        DeviceConfigurationRollout rollout = await Configurations["c1"].Rollout.GetAsync();

        Assert.Equal(new DateOnly(2026, 12, 1), rollout.StartDate);
        Assert.Equal(new TimeOnly(7, 15, 0, 250), rollout.DailyStartTime);
        Assert.Equal(new TimeSpan(1, 12, 0, 3), rollout.PauseBetweenRings);
        Assert.Equal(RolloutDays.Monday | RolloutDays.Thursday, rollout.AllowedDays);
        Assert.Equal([5, 50], rollout.RingSizes);
        Assert.Equal(double.PositiveInfinity, rollout.PercentComplete);
        Assert.Equal(9_007_199_254_740_993, rollout.BytesDelivered);
        Assert.Equal(kept.CorrelationId, rollout.CorrelationId);
        Assert.Equal(new TimeSpan(1, 12, 0, 3), kept.PauseBetweenRings);
    }

    [Fact]
    public async Task ADerivedTypeIsOneOnBothSides()
    {
        var created = await _served.Client.DeviceAppManagement.MobileAppConfigurations.PostAsync(new IosMobileAppConfiguration
        {
            DisplayName = "Mail",
            EncodedSettingXml = [1, 2, 255],
            Settings = [new() { AppConfigKey = "server", AppConfigKeyValue = "mail.example" }],
        });

        Assert.Equal([1, 2, 255], Assert.IsType<Served.IosMobileAppConfiguration>(Assert.Single(_served.Store.AppConfigurations)).EncodedSettingXml);
        Assert.Equal("server", Assert.Single(Assert.IsType<IosMobileAppConfiguration>(created).Settings!).AppConfigKey);
        CollectionPage<ManagedDeviceMobileAppConfiguration> page = await _served.Client.DeviceAppManagement.MobileAppConfigurations.GetAsync();

        // An object that comes alone has an annotation that the same object in a list lacks. Annotations are data of a record like any other.
        IosMobileAppConfiguration listed = Assert.IsType<IosMobileAppConfiguration>(Assert.Single(page.Value));
        Assert.Equal(["@odata.context"], Names(created).Except(Names(listed)));
        Assert.NotEqual<object>(listed, created);
        Assert.Equal<object>(listed, created.WithoutRaw("@odata.context"));
    }

    private static IEnumerable<string> Names(JsonModel model) => model.GetUnknownMembers().Select(static member => member.Key);

    [Fact]
    public async Task WhatTheLibraryRefusesIsAnExceptionWithItsMessage()
    {
        ApiException refused = await Assert.ThrowsAsync<ApiException>(() => Configurations.GetAsync(new() { Filter = "nothing eq 1" }));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("nothing", refused.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownKeyIsAnException()
    {
        ApiException unknown = await Assert.ThrowsAsync<ApiException>(() => Configurations["no such"].GetAsync());

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
