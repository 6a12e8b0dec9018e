namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>managedDeviceMobileAppConfiguration</c>, from which others derive.</summary>
public class AppConfiguration
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? DisplayName { get; set; }
}
