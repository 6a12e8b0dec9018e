namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>managedDeviceMobileAppConfigurationUserStatus</c>.</summary>
public sealed class ManagedDeviceMobileAppConfigurationUserStatus : UserStatus
{
}
