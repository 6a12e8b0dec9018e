using Microsoft.OData.ModelBuilder;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>A person of the directory.</summary>
public sealed class User : Entity
{
    /// <summary>The name with which the person signs in.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>How the person fares with all configurations.</summary>
    [Contained]
    public IList<ManagedDeviceMobileAppConfigurationUserStatus> MobileAppConfigurationStatuses { get; set; } = [];
}
