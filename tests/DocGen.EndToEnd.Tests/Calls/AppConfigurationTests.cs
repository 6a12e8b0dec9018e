using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using ConsumerSample.Api.Requests;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>App configurations: derived types over one route.</summary>
public sealed class AppConfigurationTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private readonly ApiClient _client = sample.Client;

    [Fact]
    public async Task ACreatedObjectCanBeRead()
    {
        var created = await CreateAsync("Created");

        var read = await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].GetAsync();

        Assert.IsType<IosMobileAppConfiguration>(read);
        Assert.Equal(created, read);
        Assert.Equal($"GET /deviceAppManagement/mobileAppConfigurations/{created.Id}", sample.Wire.Line);
    }

    [Fact]
    public async Task CreatingSendsTheDerivedTypeAndNoNulls()
    {
        await CreateAsync("Sent");

        Assert.Equal("""{"@odata.type":"#microsoft.graph.iosMobileAppConfiguration","displayName":"Sent"}""", sample.Wire.Body);
    }

    [Fact]
    public async Task BinaryAndEnumerationsSurviveTheRoundTrip()
    {
        byte[] xml = [60, 97, 47, 62];
        var created = (await _client.DeviceAppManagement.MobileAppConfigurations.PostAsync(new IosMobileAppConfiguration
        {
            DisplayName = "Binary",
            EncodedSettingXml = xml,
            Settings = [new() { AppConfigKey = "k", AppConfigKeyType = MdmAppConfigKeyType.TokenType, AppConfigKeyValue = "{{mail}}" }],
        }))!;

        var ios = Assert.IsType<IosMobileAppConfiguration>(created);
        Assert.Equal(xml, ios.EncodedSettingXml);
        Assert.Equal(MdmAppConfigKeyType.TokenType, Assert.Single(ios.Settings!).AppConfigKeyType);
    }

    [Fact]
    public async Task AnExplicitNullClearsAValueAndWhatIsNotAssignedStays()
    {
        var created = await CreateAsync("Cleared", "text");

        var updated = (await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!]
            .PatchAsync(new IosMobileAppConfigurationPatch { Description = null }))!;

        Assert.Contains("\"description\":null", sample.Wire.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("displayName", sample.Wire.Body, StringComparison.Ordinal);
        Assert.Null(updated.Description);
        Assert.Equal("Cleared", updated.DisplayName);
        Assert.Equal(2, updated.Version);
    }

    [Fact]
    public async Task EachDerivedTypeHasItsOwnPatch()
    {
        var created = (await _client.DeviceAppManagement.MobileAppConfigurations.PostAsync(
            new AndroidManagedStoreAppConfiguration { DisplayName = "Android", PackageId = "com.contoso" }))!;

        var updated = await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!]
            .PatchAsync(new AndroidManagedStoreAppConfigurationPatch { ProfileApplicability = AndroidProfileApplicability.Default });

        Assert.Equal(AndroidProfileApplicability.Default, Assert.IsType<AndroidManagedStoreAppConfiguration>(updated).ProfileApplicability);
    }

    [Fact]
    public async Task ADeletedObjectIsGone()
    {
        var created = await CreateAsync("Deleted");

        await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].DeleteAsync();

        var exception = await Assert.ThrowsAsync<ApiException>(() => _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].GetAsync());
        Assert.Equal("itemNotFound", exception.Code);
    }

    [Fact]
    public async Task ExpandBringsAssignmentsAlong()
    {
        var created = await CreateAsync("Expanded");
        await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].Assign.PostAsync(
            new() { Assignments = [new() { Target = new AllLicensedUsersAssignmentTarget() }] });

        var read = await _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].GetAsync(new() { Expand = ["assignments"] });

        Assert.IsType<AllLicensedUsersAssignmentTarget>(Assert.Single(read.Assignments!).Target);
    }

    [Fact]
    public async Task AssignReplacesTheList()
    {
        var created = await CreateAsync("Assigned");
        var configuration = _client.DeviceAppManagement.MobileAppConfigurations[created.Id!];

        await configuration.Assign.PostAsync(new() { Assignments = [new() { Target = new GroupAssignmentTarget { GroupId = "1" } }] });
        await configuration.Assign.PostAsync(new() { Assignments = [new() { Target = new ExclusionGroupAssignmentTarget { GroupId = "2" } }] });

        var assignment = Assert.Single((await configuration.Assignments.GetAsync()).Value);
        Assert.Equal("2", Assert.IsType<ExclusionGroupAssignmentTarget>(assignment.Target).GroupId);
    }

    [Fact]
    public async Task AReferenceIsAddedOnceAndRemoved()
    {
        var created = await CreateAsync("Referenced");
        var groups = _client.DeviceAppManagement.MobileAppConfigurations[created.Id!].ExcludedGroups;

        await groups.Ref.PostAsync($"{sample.BaseAddress}/groups/g-sales");

        Assert.Equal($$"""{"@odata.id":"{{sample.BaseAddress}}/groups/g-sales"}""", sample.Wire.Body);
        var group = Assert.Single((await groups.GetAsync()).Value);
        Assert.Equal("Sales", group.DisplayName);
        var exception = await Assert.ThrowsAsync<ApiException>(() => groups.Ref.PostAsync($"{sample.BaseAddress}/groups/g-sales"));
        Assert.Equal("nameAlreadyExists", exception.Code);

        await groups["g-sales"].Ref.DeleteAsync();

        Assert.Equal($"DELETE /deviceAppManagement/mobileAppConfigurations/{created.Id}/excludedGroups/g-sales/$ref", sample.Wire.Line);
        Assert.Empty((await groups.GetAsync()).Value);
    }

    [Fact]
    public async Task ADocumentedHeaderIsSentAndAnswered()
    {
        string id = Guid.NewGuid().ToString();
        ResponseMetadata metadata = new();

        await _client.DeviceAppManagement.MobileAppConfigurations.GetAsync(new() { ClientRequestId = id, Metadata = metadata });

        Assert.Equal(id, sample.Wire.Header("client-request-id"));
        Assert.Equal(id, metadata.GetHeader("client-request-id"));
        Assert.NotNull(metadata.RequestId);
    }

    private async Task<ManagedDeviceMobileAppConfiguration> CreateAsync(string displayName, string? description = null) =>
        (await _client.DeviceAppManagement.MobileAppConfigurations.PostAsync(
            new IosMobileAppConfiguration { DisplayName = displayName, Description = description }))!;
}
