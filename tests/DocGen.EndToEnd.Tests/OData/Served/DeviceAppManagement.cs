namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The other singleton.</summary>
public sealed class DeviceAppManagement
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The app configurations.</summary>
    public IList<AppConfiguration> MobileAppConfigurations { get; set; } = [];
}
