namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>deviceConfigurationUserStatus</c>.</summary>
public sealed class DeviceConfigurationUserStatus : UserStatus
{
}
