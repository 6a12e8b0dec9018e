using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>Statuses and their totals; one operation under two routes; explicit null.</summary>
internal static class UserStatuses
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("User statuses");
        ManagedDeviceMobileAppConfiguration created = (await client.DeviceAppManagement.MobileAppConfigurations.PostAsync(
            new IosMobileAppConfiguration { DisplayName = "Browser for iPad" }))!;
        var configuration = client.DeviceAppManagement.MobileAppConfigurations[created.Id!];

        narrator.Step("Record how two people fare.");
        ManagedDeviceMobileAppConfigurationUserStatus ada = (await configuration.UserStatuses.PostAsync(new()
        {
            UserDisplayName = "Ada Berg",
            UserPrincipalName = "ada@contoso.com",
            DevicesCount = 2,
            Status = ComplianceStatus.Conflict,
        }))!;
        await configuration.UserStatuses.PostAsync(new()
        {
            UserDisplayName = "Grace Lind",
            UserPrincipalName = "grace@contoso.com",
            DevicesCount = 1,
            Status = ComplianceStatus.Compliant,
        });

        narrator.Step("Correct one of them.");
        await configuration.UserStatuses[ada.Id!].PatchAsync(new() { Status = ComplianceStatus.Remediated });
        ManagedDeviceMobileAppConfigurationUserStatus corrected = await configuration.UserStatuses[ada.Id!].GetAsync();
        narrator.Expect(corrected == ada with { Status = ComplianceStatus.Remediated });

        narrator.Step("The same operation stands under /me and under /users/{id}.");
        var mine = await client.Me.MobileAppConfigurationStatuses.GetAsync();
        var hers = await client.Users["ada@contoso.com"].MobileAppConfigurationStatuses.GetAsync();
        narrator.Expect(mine.Value.SequenceEqual(hers.Value));

        narrator.Step("Totals: set one by hand. The body holds that one member and nothing else.");
        var summary = (await configuration.UserStatusSummary.PatchAsync(new() { PendingCount = 12 }))!;
        narrator.Expect(summary is { PendingCount: 12, SuccessCount: 2 });

        narrator.Step("Null is a value, too: it clears the total.");
        await configuration.UserStatusSummary.PatchAsync(new() { PendingCount = null });
        summary = await configuration.UserStatusSummary.GetAsync();
        narrator.Expect(summary is { PendingCount: null, SuccessCount: 2 });

        narrator.Step("Forget one status.");
        await configuration.UserStatuses[ada.Id!].DeleteAsync();
        narrator.Expect((await configuration.UserStatuses.GetAsync()).Value is [{ UserDisplayName: "Grace Lind" }]);
    }
}
