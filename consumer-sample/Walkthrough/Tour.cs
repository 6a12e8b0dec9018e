using ConsumerSample.Api;

namespace ConsumerSample.Walkthrough;

/// <summary>The chapters, in the order in which they are best read. Together they make every documented call.</summary>
public static class Tour
{
    /// <summary>Makes all the calls.</summary>
    public static async Task RunAsync(ApiClient client, Uri baseAddress, Narrator narrator)
    {
        await AppConfigurations.RunAsync(client, narrator);
        await AppConfigurationTargets.RunAsync(client, baseAddress, narrator);
        await UserStatuses.RunAsync(client, narrator);
        await DeviceConfigurations.RunAsync(client, narrator);
        await ActionsAndFunctions.RunAsync(client, narrator);
        await Rollouts.RunAsync(client, narrator);
        await ChangeTracking.RunAsync(client, narrator);
        await BeyondThePages.RunAsync(client, narrator);
        await Failures.RunAsync(client, baseAddress, narrator);
    }
}
