using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>An action with parameters, and references to objects that live elsewhere.</summary>
internal static class AppConfigurationTargets
{
    public static async Task RunAsync(ApiClient client, Uri baseAddress, Narrator narrator)
    {
        narrator.Chapter("Who receives an app configuration");
        ManagedDeviceMobileAppConfiguration created = (await client.DeviceAppManagement.MobileAppConfigurations.PostAsync(
            new IosMobileAppConfiguration { DisplayName = "Mail for iPad" }))!;
        var configuration = client.DeviceAppManagement.MobileAppConfigurations[created.Id!];

        narrator.Step("An action takes its parameters as one object; the compiler insists on those that the page requires.");
        await configuration.Assign.PostAsync(new()
        {
            Assignments =
            [
                new() { Target = new GroupAssignmentTarget { GroupId = "g-sales" } },
                new() { Target = new ExclusionGroupAssignmentTarget { GroupId = "g-kiosk" } },
            ],
        });
        CollectionPage<ManagedDeviceMobileAppConfigurationAssignment> assignments = await configuration.Assignments.GetAsync();
        narrator.Expect(assignments.Value is [{ Target: GroupAssignmentTarget { GroupId: "g-sales" } }, { Target: ExclusionGroupAssignmentTarget }]);

        narrator.Step("A reference is added by the address of what it points to, and removed by its key.");
        await configuration.ExcludedGroups.Ref.PostAsync($"{baseAddress}/groups/g-kiosk");
        CollectionPage<Group> excluded = await configuration.ExcludedGroups.GetAsync();
        narrator.Expect(excluded.Value is [{ DisplayName: "Kiosk devices" }]);
        await configuration.ExcludedGroups["g-kiosk"].Ref.DeleteAsync();
        narrator.Expect((await configuration.ExcludedGroups.GetAsync()).Value.Count == 0);
    }
}
