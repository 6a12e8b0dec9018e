namespace ConsumerSample.Server.Devices.Model;

/// <summary>The members of a group.</summary>
public class GroupAssignmentTarget : DeviceAndAppManagementAssignmentTarget
{
    /// <summary>The key of the group.</summary>
    public string? GroupId { get; set; }
}
