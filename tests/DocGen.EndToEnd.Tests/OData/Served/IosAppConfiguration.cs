namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>iosMobileAppConfiguration</c>.</summary>
public sealed class IosAppConfiguration : AppConfiguration
{
    /// <summary>Edm.Binary.</summary>
    public byte[]? EncodedSettingXml { get; set; }

    /// <summary>A collection of a complex type.</summary>
    public IList<SettingItem> Settings { get; set; } = [];
}
