using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.OData.ModelBuilder;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceConfiguration</c>.</summary>
public sealed class DeviceConfiguration : Configuration
{
    /// <summary>The kind of device.</summary>
    public DevicePlatform? Platform { get; set; }

    /// <summary>Tags.</summary>
    public IList<string> RoleScopeTagIds { get; set; } = [];

    /// <summary>Who receives it.</summary>
    [Contained]
    public IList<DeviceConfigurationAssignment> Assignments { get; set; } = [];

    /// <summary>How each person fares.</summary>
    [Contained]
    public IList<DeviceConfigurationUserStatus> UserStatuses { get; set; } = [];

    /// <summary>The totals over the statuses.</summary>
    [Contained]
    public DeviceConfigurationUserOverview UserStatusOverview { get; set; } = new();

    /// <summary>How fast it spreads.</summary>
    [Contained]
    public DeviceConfigurationRollout Rollout { get; set; } = new();

    /// <summary>The file that devices receive; null until one is set.</summary>
    [NotMapped]
    public byte[]? Payload { get; set; }

    /// <summary>A number that grows with every change of any configuration.</summary>
    [NotMapped]
    public long ChangeNumber { get; private set; }

    /// <inheritdoc/>
    public override void Touch()
    {
        base.Touch();
        ChangeNumber = ChangeLog.Next();
    }
}
