using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>Functions are methods with typed arguments; actions take a request object.</summary>
internal static class ActionsAndFunctions
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("Actions and functions");
        DeviceConfiguration created = (await client.DeviceManagement.DeviceConfigurations.PostAsync(
            new() { DisplayName = "Wireless network", Platform = DevicePlatform.Windows10 }))!;
        var configuration = client.DeviceManagement.DeviceConfigurations[created.Id!];

        narrator.Step("A function with text: quotes and slashes reach the service as they are.");
        string secret = await configuration.GetOmaSettingPlainTextValueWithSecretReferenceValueId("O'Brien/guest network").GetAsync();
        narrator.Expect(secret == "battery staple");

        narrator.Step("A function with a moment and a number.");
        DateTimeOffset start = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
        var reported = await configuration.UserStatuses.ReportedSinceWithStartWithMinimumDevices(start, 1).GetAsync();
        narrator.Expect(reported.Value is [{ UserDisplayName: "Grace Lind", Status: ComplianceStatus.NonCompliant }]);

        narrator.Step("A query parameter of the page's own is a property of the options.");
        var withTwoDevices = await configuration.UserStatuses.GetAsync(new() { MinimumDevices = 2 });
        narrator.Expect(withTwoDevices.Value is [{ UserDisplayName: "Ada Berg" }]);

        narrator.Step("Assign, and copy with the assignments.");
        var assigned = await configuration.Assign.PostAsync(new() { Assignments = [new() { Target = new AllLicensedUsersAssignmentTarget() }] });
        narrator.Expect(assigned.Value is [{ Id: not null, Source: "direct" }]);
        DeviceConfiguration copy = (await configuration.Copy.PostAsync(new() { DisplayName = "Wireless network for visitors", IncludeAssignments = true }))!;
        var copied = await client.DeviceManagement.DeviceConfigurations[copy.Id!].Assignments.GetAsync();
        narrator.Expect(copied.Value is [{ Target: AllLicensedUsersAssignmentTarget }]);

        narrator.Step("One assignment more, and one less.");
        var added = (await configuration.Assignments.PostAsync(new() { Target = new GroupAssignmentTarget { GroupId = "g-sales" } }))!;
        await configuration.Assignments[added.Id!].DeleteAsync();
        narrator.Expect((await configuration.Assignments.GetAsync()).Value.Count == 1);

        narrator.Step("Totals. The page says that refresh is deprecated, so the compiler warns whoever calls it.");
#pragma warning disable CS0618 // Shown here on purpose.
        await configuration.UserStatusOverview.Refresh.PostAsync();
#pragma warning restore CS0618
        var overview = (await configuration.UserStatusOverview.PatchAsync(new() { ErrorCount = 3 }))!;
        narrator.Expect(overview is { SuccessCount: 1, FailedCount: 1, ErrorCount: 3 });
        narrator.Expect(overview == await configuration.UserStatusOverview.GetAsync());
    }
}
