namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>appConfigurationSettingItem</c>, a complex type.</summary>
public sealed class SettingItem
{
    /// <summary>The key.</summary>
    public string? AppConfigKey { get; set; }

    /// <summary>The value.</summary>
    public string? AppConfigKeyValue { get; set; }
}
