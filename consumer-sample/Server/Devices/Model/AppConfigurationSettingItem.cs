namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>appConfigurationSettingItem</c>, a complex type.</summary>
public sealed class AppConfigurationSettingItem
{
    /// <summary>The key.</summary>
    public string? AppConfigKey { get; set; }

    /// <summary>How the app reads the value.</summary>
    public MdmAppConfigKeyType? AppConfigKeyType { get; set; }

    /// <summary>The value.</summary>
    public string? AppConfigKeyValue { get; set; }
}
