namespace ConsumerSample.Server.Devices.Model;

/// <summary>What the routes of devices begin with.</summary>
public sealed class DeviceManagement
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The device configurations.</summary>
    public IList<DeviceConfiguration> DeviceConfigurations { get; set; } = [];
}
