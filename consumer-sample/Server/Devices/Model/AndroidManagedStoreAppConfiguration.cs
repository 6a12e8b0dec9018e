namespace ConsumerSample.Server.Devices.Model;

/// <summary>The pages' <c>androidManagedStoreAppConfiguration</c>.</summary>
public sealed class AndroidManagedStoreAppConfiguration : ManagedDeviceMobileAppConfiguration
{
    /// <summary>The name of the app's package.</summary>
    public string? PackageId { get; set; }

    /// <summary>The settings in base64.</summary>
    public string? PayloadJson { get; set; }

    /// <summary>Whether the app hands settings on.</summary>
    public bool? AppSupportsOemConfig { get; set; }

    /// <summary>The kind of enrollment.</summary>
    public AndroidProfileApplicability? ProfileApplicability { get; set; }
}
