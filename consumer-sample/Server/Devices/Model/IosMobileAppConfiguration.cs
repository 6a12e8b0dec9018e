namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>iosMobileAppConfiguration</c>.</summary>
public sealed class IosMobileAppConfiguration : ManagedDeviceMobileAppConfiguration
{
    /// <summary>Edm.Binary.</summary>
    public byte[]? EncodedSettingXml { get; set; }

    /// <summary>A collection of a complex type.</summary>
    public IList<AppConfigurationSettingItem> Settings { get; set; } = [];
}
