namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The singleton at the first step of the routes.</summary>
public sealed class DeviceManagement
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The device configurations.</summary>
    public IList<DeviceConfiguration> DeviceConfigurations { get; set; } = [];
}
