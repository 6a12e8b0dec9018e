using ConsumerSample.Api;
using ConsumerSample.Api.Models;

namespace ConsumerSample.Walkthrough;

/// <summary>Dates, times, durations and flags; and a service that is a step ahead of its documentation.</summary>
internal static class Rollouts
{
    public static async Task RunAsync(ApiClient client, Narrator narrator)
    {
        narrator.Chapter("Rollouts");
        DeviceConfiguration created = (await client.DeviceManagement.DeviceConfigurations.PostAsync(
            new() { DisplayName = "Disk encryption", Platform = DevicePlatform.MacOS }))!;
        var rollout = client.DeviceManagement.DeviceConfigurations[created.Id!].Rollout;

        narrator.Step("Every type of the pages has its type in C#.");
        DeviceConfigurationRollout plan = (await rollout.PatchAsync(new()
        {
            StartDate = new DateOnly(2026, 12, 1),
            DailyStartTime = new TimeOnly(7, 15),
            PauseBetweenRings = TimeSpan.FromHours(36),
            AllowedDays = RolloutDays.Monday | RolloutDays.Thursday,
            RingSizes = [5, 50, 500],
        }))!;
        narrator.Expect(plan.DailyStartTime == new TimeOnly(7, 15));
        narrator.Expect(plan.PauseBetweenRings == TimeSpan.FromDays(1.5));
        narrator.Expect(plan.AllowedDays == (RolloutDays.Monday | RolloutDays.Thursday));
        narrator.Expect(plan is { Stage: RolloutStage.Scheduled, BytesDelivered: > int.MaxValue });

        narrator.Step("A member that no page mentions is kept, can be read, and is written back.");
        narrator.Expect(plan.TryGetRaw("expectedEndDate", out var expectedEnd) && expectedEnd.GetString() == "2026-12-24");

        narrator.Step("So is a value of an enumeration that no page lists.");
        plan = (await rollout.PatchAsync(new() { RingSizes = [] }))!;
        narrator.Expect(plan.Stage == RolloutStage.UnknownFutureValue);
        plan = await rollout.GetAsync(new() { Prefer = "include-unknown-enum-members" });
        narrator.Expect(plan.Stage is { } stage && !Enum.IsDefined(stage) && stage.GetWireText() == "rollingBack");
    }
}
