using Microsoft.OData.ModelBuilder;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>What the routes of apps begin with.</summary>
public sealed class DeviceAppManagement
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The app configurations.</summary>
    [Contained]
    public IList<ManagedDeviceMobileAppConfiguration> MobileAppConfigurations { get; set; } = [];
}
