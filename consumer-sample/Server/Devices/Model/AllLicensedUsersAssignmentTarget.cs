namespace ConsumerSample.Server.Devices.Model;

/// <summary>Everybody.</summary>
public sealed class AllLicensedUsersAssignmentTarget : DeviceAndAppManagementAssignmentTarget
{
}
