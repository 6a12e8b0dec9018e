namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>managedDeviceMobileAppConfigurationAssignment</c>.</summary>
public sealed class ManagedDeviceMobileAppConfigurationAssignment : Entity
{
    /// <summary>The people.</summary>
    public DeviceAndAppManagementAssignmentTarget? Target { get; set; }
}
