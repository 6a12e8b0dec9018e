namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceConfigurationUserOverview</c>.</summary>
public sealed class DeviceConfigurationUserOverview : UserTotals
{
    /// <summary>Makes totals without a number.</summary>
    public DeviceConfigurationUserOverview() => Id = "overview";
}
