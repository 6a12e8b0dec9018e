using Microsoft.OData.ModelBuilder;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>managedDeviceMobileAppConfiguration</c>, from which that of each platform derives.</summary>
public abstract class ManagedDeviceMobileAppConfiguration : Configuration
{
    /// <summary>The keys of the apps.</summary>
    public IList<string> TargetedMobileApps { get; set; } = [];

    /// <summary>Who receives it.</summary>
    [Contained]
    public IList<ManagedDeviceMobileAppConfigurationAssignment> Assignments { get; set; } = [];

    /// <summary>How each person fares.</summary>
    [Contained]
    public IList<ManagedDeviceMobileAppConfigurationUserStatus> UserStatuses { get; set; } = [];

    /// <summary>The totals over the statuses.</summary>
    [Contained]
    public ManagedDeviceMobileAppConfigurationUserSummary UserStatusSummary { get; set; } = new();

    /// <summary>The groups that are left out.</summary>
    public IList<Group> ExcludedGroups { get; set; } = [];
}
