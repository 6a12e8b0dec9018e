using System.Net;
using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>Device configurations: ETags, streams, functions, actions, totals.</summary>
public sealed class DeviceConfigurationTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private readonly ApiClient _client = sample.Client;

    [Fact]
    public async Task CreatingTellsWhereTheObjectIs()
    {
        ResponseMetadata metadata = new();

        var created = (await _client.DeviceManagement.DeviceConfigurations.PostAsync(
            new() { DisplayName = "New", Platform = DevicePlatform.Linux },
            new() { Metadata = metadata }))!;

        Assert.Equal(HttpStatusCode.Created, metadata.StatusCode);
        Assert.Equal($"{sample.BaseAddress}/deviceConfigurations('{created.Id}')", metadata.Location!.ToString());
        Assert.Equal(created.GetETag(), metadata.ETag);
        Assert.NotNull(created.GetETag());
    }

    [Fact]
    public async Task AnUnchangedObjectIsNotReadAgain()
    {
        var created = await NewAsync();
        var configuration = _client.DeviceManagement.DeviceConfigurations[created.Id!];

        Assert.Null(await configuration.GetAsync(new() { IfNoneMatch = created.GetETag() }));
        Assert.Equal(HttpStatusCode.NotModified, sample.Wire.Status);

        await configuration.PatchAsync(new() { Description = "changed" });
        var read = await configuration.GetAsync(new() { IfNoneMatch = created.GetETag() });
        Assert.Equal("changed", read!.Description);
    }

    [Fact]
    public async Task AnOldETagPreventsAnUpdateAndADelete()
    {
        var created = await NewAsync();
        var configuration = _client.DeviceManagement.DeviceConfigurations[created.Id!];
        var updated = (await configuration.PatchAsync(new() { DisplayName = "Second" }, new() { IfMatch = created.GetETag() }))!;
        Assert.Equal(created.GetETag(), sample.Wire.Header("If-Match"));

        var update =
            await Assert.ThrowsAsync<ApiException>(() => configuration.PatchAsync(new() { DisplayName = "Third" }, new() { IfMatch = created.GetETag() }));
        var delete = await Assert.ThrowsAsync<ApiException>(() => configuration.DeleteAsync(new() { IfMatch = created.GetETag() }));

        Assert.Equal(HttpStatusCode.PreconditionFailed, update.StatusCode);
        Assert.Equal("resourceModified", delete.Code);
        await configuration.DeleteAsync(new() { IfMatch = updated.GetETag() });
    }

    [Fact]
    public async Task AStreamGoesUpAndComesDownUnchanged()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];
        byte[] content = new byte[200_000];
        Random.Shared.NextBytes(content);

        await configuration.Payload.Value.PutAsync(new MemoryStream(content));
        Assert.Equal("application/octet-stream", sample.Wire.Request!.Content!.Headers.ContentType!.MediaType);

        await using Stream stream = await configuration.Payload.Value.GetAsync();
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
    }

    [Fact]
    public async Task AMissingStreamIsAnError()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        var exception = await Assert.ThrowsAsync<ApiException>(() => configuration.Payload.Value.GetAsync());

        Assert.Equal("itemNotFound", exception.Code);
    }

    [Theory]
    [InlineData("wifi-key", "correct horse")]
    [InlineData("O'Brien/guest network", "battery staple")]
    public async Task AFunctionTakesAnyTextAndReturnsText(string reference, string expected)
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        Assert.Equal(expected, await configuration.GetOmaSettingPlainTextValueWithSecretReferenceValueId(reference).GetAsync());
    }

    [Fact]
    public async Task AFunctionTakesTypedArguments()
    {
        var created = await NewAsync();
        var configuration = _client.DeviceManagement.DeviceConfigurations[created.Id!];
        DateTimeOffset start = new(2026, 10, 1, 2, 0, 0, TimeSpan.FromHours(2));

        var page = await configuration.UserStatuses.ReportedSinceWithStartWithMinimumDevices(start, 1).GetAsync();

        Assert.Equal("Grace Lind", Assert.Single(page.Value).UserDisplayName);
        string path = Uri.UnescapeDataString(sample.Wire.Line);
        Assert.Equal($"GET /deviceManagement/deviceConfigurations/{created.Id}/userStatuses/reportedSince(start=2026-10-01T02:00:00+02:00,minimumDevices=1)",
            path);
    }

    [Fact]
    public async Task ADocumentedQueryParameterIsSent()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        var page = await configuration.UserStatuses.GetAsync(new() { MinimumDevices = 2 });

        Assert.EndsWith("?minimumDevices=2", sample.Wire.Line, StringComparison.Ordinal);
        Assert.Equal("Ada Berg", Assert.Single(page.Value).UserDisplayName);
    }

    [Fact]
    public async Task AnActionReturnsACollection()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        var page = await configuration.Assign.PostAsync(new() { Assignments = [new() { Target = new AllLicensedUsersAssignmentTarget() }] });

        Assert.Equal("direct", Assert.Single(page.Value).Source);
    }

    [Fact]
    public async Task AnActionSendsItsParametersAndNothingElse()
    {
        var created = await NewAsync();
        var configuration = _client.DeviceManagement.DeviceConfigurations[created.Id!];
        await configuration.Assignments.PostAsync(new() { Target = new GroupAssignmentTarget { GroupId = "g-sales" } });

        var copy = (await configuration.Copy.PostAsync(new() { DisplayName = "Copy", IncludeAssignments = true, Platforms = [DevicePlatform.IOS] }))!;

        Assert.Equal("""{"displayName":"Copy","includeAssignments":true,"platforms":["iOS"]}""", sample.Wire.Body);
        Assert.Equal(created.Description, copy.Description);
        var assignment = Assert.Single((await _client.DeviceManagement.DeviceConfigurations[copy.Id!].Assignments.GetAsync()).Value);
        Assert.Equal("g-sales", Assert.IsType<GroupAssignmentTarget>(assignment.Target).GroupId);
    }

    [Fact]
    public async Task AnAssignmentIsAddedAndTakenBack()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        var added = (await configuration.Assignments.PostAsync(new() { Target = new GroupAssignmentTarget { GroupId = "g-sales" } }))!;
        await configuration.Assignments[added.Id!].DeleteAsync();

        Assert.Empty((await configuration.Assignments.GetAsync()).Value);
    }

    [Fact]
    public async Task TotalsAreRefreshedReadAndUpdated()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

#pragma warning disable CS0618 // The page deprecates the action; it works until it is gone.
        await configuration.UserStatusOverview.Refresh.PostAsync();
#pragma warning restore CS0618

        var overview = await configuration.UserStatusOverview.GetAsync();
        Assert.Equal((1, 1, 0), (overview.SuccessCount, overview.FailedCount, overview.PendingCount));
        var updated = (await configuration.UserStatusOverview.PatchAsync(new() { PendingCount = 4 }))!;
        Assert.Equal(overview with { PendingCount = 4 }, updated);
    }

    [Fact]
    public async Task ARolloutKeepsWhatTheDocumentationDoesNotKnow()
    {
        var configuration = _client.DeviceManagement.DeviceConfigurations[(await NewAsync()).Id!];

        await configuration.Rollout.PatchAsync(
            new() { RingSizes = [], PauseBetweenRings = TimeSpan.FromHours(36), AllowedDays = RolloutDays.Monday | RolloutDays.Sunday });
        Assert.Equal("""{"pauseBetweenRings":"P1DT12H","allowedDays":"monday,sunday","ringSizes":[]}""", sample.Wire.Body);

        var plan = await configuration.Rollout.GetAsync(new() { Prefer = "include-unknown-enum-members" });
        Assert.Equal("rollingBack", plan.Stage!.Value.GetWireText());
        Assert.True(plan.TryGetRaw("expectedEndDate", out _));
        Assert.Equal(new DateOnly(2026, 11, 30), plan.StartDate);
        Assert.Equal(new TimeOnly(6, 30), plan.DailyStartTime);
        Assert.Equal(5_368_709_120, plan.BytesDelivered);
        Assert.Equal(12.5, plan.PercentComplete);
        Assert.NotEqual(Guid.Empty, plan.CorrelationId!.Value);
    }

    private async Task<DeviceConfiguration> NewAsync() => (await _client.DeviceManagement.DeviceConfigurations.PostAsync(
        new() { DisplayName = "First", Description = "text", Platform = DevicePlatform.IOS }))!;
}
