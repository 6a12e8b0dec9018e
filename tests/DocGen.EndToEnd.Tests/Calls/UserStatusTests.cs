using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>User statuses and totals of app configurations.</summary>
public sealed class UserStatusTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private readonly ApiClient _client = sample.Client;

    [Fact]
    public async Task AStatusIsCreatedReadCorrectedAndDeleted()
    {
        var statuses = _client.DeviceAppManagement.MobileAppConfigurations[(await NewAsync()).Id!].UserStatuses;

        var created = (await statuses.PostAsync(new() { UserPrincipalName = "ada@contoso.com", DevicesCount = 2, Status = ComplianceStatus.Error }))!;
        Assert.Equal(created, await statuses[created.Id!].GetAsync());

        var corrected = (await statuses[created.Id!].PatchAsync(new() { Status = ComplianceStatus.Compliant }))!;
        Assert.Equal("""{"status":"compliant"}""", sample.Wire.Body);
        Assert.Equal(created with { Status = ComplianceStatus.Compliant }, corrected);

        await statuses[created.Id!].DeleteAsync();
        Assert.Empty((await statuses.GetAsync()).Value);
    }

    [Fact]
    public async Task TheListUnderMeIsTheListUnderTheUser()
    {
        var statuses = _client.DeviceAppManagement.MobileAppConfigurations[(await NewAsync()).Id!].UserStatuses;
        await statuses.PostAsync(new() { UserPrincipalName = "ada@contoso.com", Status = ComplianceStatus.Compliant });

        var mine = await _client.Me.MobileAppConfigurationStatuses.GetAsync();
        Assert.Equal("GET /me/mobileAppConfigurationStatuses", sample.Wire.Line);
        var hers = await _client.Users["ada@contoso.com"].MobileAppConfigurationStatuses.GetAsync();
        Assert.Equal("GET /users/ada%40contoso.com/mobileAppConfigurationStatuses", sample.Wire.Line);

        Assert.NotEmpty(mine.Value);
        Assert.Equal(mine.Value, hers.Value);
    }

    [Fact]
    public async Task APatchSendsExactlyTheAssignedMembers()
    {
        var summary = _client.DeviceAppManagement.MobileAppConfigurations[(await NewAsync()).Id!].UserStatusSummary;

        var updated = (await summary.PatchAsync(new() { PendingCount = 12 }))!;
        Assert.Equal("""{"pendingCount":12}""", sample.Wire.Body);
        Assert.Equal(12, updated.PendingCount);

        await summary.PatchAsync(new() { PendingCount = null });
        Assert.Equal("""{"pendingCount":null}""", sample.Wire.Body);
        Assert.Null((await summary.GetAsync()).PendingCount);
    }

    [Fact]
    public async Task AnUnlistedStatusIsKeptAndWrittenBack()
    {
        var statuses = _client.DeviceAppManagement.MobileAppConfigurations[(await NewAsync()).Id!].UserStatuses;
        var created = (await statuses.PostAsync(new() { UserPrincipalName = "grace@contoso.com" }))!;
        using StringContent body = new("""{"status":"quarantined","quarantinedBy":["a","b"]}""", null, "application/json");
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "test");
        await http.PatchAsync(new Uri(sample.BaseAddress + sample.Wire.Request!.RequestUri!.AbsolutePath["/v1.0".Length..] + "/" + created.Id), body);

        var read = await statuses[created.Id!].GetAsync();

        Assert.False(Enum.IsDefined(read.Status!.Value));
        Assert.Equal("quarantined", read.Status.Value.GetWireText());
        Assert.True(read.TryGetRaw("quarantinedBy", out var raw));
        Assert.Equal("b", raw[1].GetString());

        var copied = (await statuses.PostAsync(read with { Id = null }))!;
        Assert.DoesNotContain("@odata.context", sample.Wire.Body, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"quarantined\"", sample.Wire.Body, StringComparison.Ordinal);
        Assert.Contains("\"quarantinedBy\":[\"a\",\"b\"]", sample.Wire.Body, StringComparison.Ordinal);
        Assert.Equal(read.Status, copied.Status);
    }

    private async Task<ManagedDeviceMobileAppConfiguration> NewAsync() =>
        (await _client.DeviceAppManagement.MobileAppConfigurations.PostAsync(new IosMobileAppConfiguration { DisplayName = "For statuses" }))!;
}
