namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceAndAppManagementAssignmentTarget</c>, a complex type from which others derive.</summary>
public abstract class DeviceAndAppManagementAssignmentTarget
{
}
