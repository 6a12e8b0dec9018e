namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceConfigurationAssignment</c>.</summary>
public sealed class DeviceConfigurationAssignment : Entity
{
    /// <summary>The people.</summary>
    public DeviceAndAppManagementAssignmentTarget? Target { get; set; }

    /// <summary>Who made it.</summary>
    public string? Source { get; set; }
}
