namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>What the service remembers, and what its last patch named.</summary>
public sealed class ServedStore
{
    /// <summary>The device configurations.</summary>
    public IList<DeviceConfiguration> Configurations { get; } = [];

    /// <summary>The app configurations.</summary>
    public IList<AppConfiguration> Apps { get; } = [];

    /// <summary>The properties that the library found in the last patch.</summary>
    public IReadOnlyList<string> LastPatch { get; set; } = [];
}
