using ConsumerSample.Api;
using ConsumerSample.Api.Models;
using ConsumerSample.Api.Requests;

namespace ConsumerSample.Walkthrough;

/// <summary>Create, read, update, list and delete, with types that derive from each other.</summary>
internal static class AppConfigurations
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("App configurations");

        // Every builder is a small struct: keep one, or spell the path out again; it makes no difference.
        var configurations = client.DeviceAppManagement.MobileAppConfigurations;
        string id = await WriteAndReadAsync(configurations, narrator);
        await ListAsync(configurations, narrator);

        narrator.Step("Delete one, and see that it is gone.");
        await configurations[id].DeleteAsync();
        CollectionPage<ManagedDeviceMobileAppConfiguration> left = await configurations.GetAsync();
        narrator.Expect(left.Value.Count == 3);
    }

    private static async Task<string> WriteAndReadAsync(DeviceAppManagementMobileAppConfigurationsRequestBuilder configurations, Narrator narrator)
    {
        // A service may answer a write without a body, so its result can be null. This one always sends the object.
        narrator.Step("Create a configuration for iOS. Null members are not sent.");
        ManagedDeviceMobileAppConfiguration created = (await configurations.PostAsync(new IosMobileAppConfiguration
        {
            DisplayName = "Notes for iPad",
            Description = "Turns on offline notes.",
            Settings =
            [
                new AppConfigurationSettingItem
                {
                    AppConfigKey = "offlineNotes",
                    AppConfigKeyType = MdmAppConfigKeyType.BooleanType,
                    AppConfigKeyValue = "true",
                },
            ],
        }))!;
        narrator.Expect(created is IosMobileAppConfiguration { Version: 1 });

        narrator.Step("Read it. The answer says which derived type it is, and that is the type you get.");
        ManagedDeviceMobileAppConfiguration read = await configurations[created.Id!].GetAsync();
        narrator.Expect(read is IosMobileAppConfiguration { Settings: [{ AppConfigKeyType: MdmAppConfigKeyType.BooleanType }] });
        narrator.Expect(read == created);

        narrator.Step("Update it: what is assigned is sent, null included; what is not assigned is not.");
        ManagedDeviceMobileAppConfiguration updated = (await configurations[created.Id!].PatchAsync(new IosMobileAppConfigurationPatch
        {
            DisplayName = "Notes for iPad and iPhone",
            Description = null,
        }))!;
        narrator.Expect(updated.DisplayName == "Notes for iPad and iPhone");
        narrator.Expect(updated.Description is null);
        narrator.Expect(updated is IosMobileAppConfiguration { Settings.Count: 1, Version: 2 });
        return created.Id!;
    }

    private static async Task ListAsync(DeviceAppManagementMobileAppConfigurationsRequestBuilder configurations, Narrator narrator)
    {
        narrator.Step("List them all, two on a page; the enumeration follows the links.");
        foreach (int number in Enumerable.Range(1, 3))
        {
            await configurations.PostAsync(new AndroidManagedStoreAppConfiguration
            {
                DisplayName = $"Notes for Android {number}",
                PackageId = "com.contoso.notes",
                ProfileApplicability = AndroidProfileApplicability.AndroidWorkProfile,
            });
        }

        CollectionPage<ManagedDeviceMobileAppConfiguration> firstPage = await configurations.GetAsync(new() { MaxPageSize = 2, Count = true });
        narrator.Expect(firstPage.Value.Count == 2);
        narrator.Expect(firstPage.Count == 4);
        List<string> names = [];
        await foreach (ManagedDeviceMobileAppConfiguration item in firstPage.EnumerateAsync())
        {
            names.Add(item.DisplayName!);
        }

        narrator.Expect(names.Count == 4);

        narrator.Step("Ask for less: nameof keeps the options honest when a page renames a property.");
        CollectionPage<ManagedDeviceMobileAppConfiguration> filtered = await configurations.GetAsync(new()
        {
            Filter = $"displayName eq {ODataLiteral.Quote("Notes for Android 3")}",
            Select = [nameof(ManagedDeviceMobileAppConfiguration.DisplayName)],
        });
        narrator.Expect(filtered.Value is [{ DisplayName: "Notes for Android 3", Version: null }]);
    }
}
