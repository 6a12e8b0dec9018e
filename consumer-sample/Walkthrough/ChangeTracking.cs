using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>A delta: read everything once, and from then on only what has changed.</summary>
internal static class ChangeTracking
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("Change tracking");
        var configurations = client.DeviceManagement.DeviceConfigurations;
        DeviceConfiguration first = (await configurations.PostAsync(new() { DisplayName = "First", Platform = DevicePlatform.Linux }))!;
        DeviceConfiguration second = (await configurations.PostAsync(new() { DisplayName = "Second", Platform = DevicePlatform.Linux }))!;

        narrator.Step("The first round returns everything, page by page; the last page holds the link for the next round.");
        List<DeviceConfiguration> everything = [];
        CollectionPage<DeviceConfiguration> last = await configurations.Delta.GetAsync(new() { MaxPageSize = 2 });
        everything.AddRange(last.Value);
        while (await last.GetNextPageAsync() is { } next)
        {
            everything.AddRange(next.Value);
            last = next;
        }

        narrator.Expect(everything.Exists(each => each.Id == first.Id) && everything.Exists(each => each.Id == second.Id));

        narrator.Step("Change one and delete the other; the next round holds just these two.");
        await configurations[first.Id!].PatchAsync(new() { DisplayName = "First, changed" });
        await configurations[second.Id!].DeleteAsync();
        CollectionPage<DeviceConfiguration> changes = (await last.GetDeltaPageAsync())!;
        narrator.Expect(changes.Value is [{ DisplayName: "First, changed" }, { DisplayName: null }]);
        narrator.Expect(changes.Value[1].Id == second.Id && changes.Value[1].TryGetRaw("@removed", out _));
    }
}
