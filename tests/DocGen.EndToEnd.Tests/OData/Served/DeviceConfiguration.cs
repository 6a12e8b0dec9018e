using System.ComponentModel.DataAnnotations;

namespace DocGen.EndToEnd.Tests.OData.Served;

/// <summary>The pages' <c>deviceConfiguration</c> as a class of the service.</summary>
public sealed class DeviceConfiguration
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Free text.</summary>
    public string? Description { get; set; }

    /// <summary>The kind of device.</summary>
    public DevicePlatform? Platform { get; set; }

    /// <summary>Tags.</summary>
    public IList<string> RoleScopeTagIds { get; set; } = [];

    /// <summary>The moment of creation.</summary>
    public DateTimeOffset CreatedDateTime { get; set; }

    /// <summary>Grows with each change; the library makes the ETag of it.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }

    /// <summary>Who receives the configuration.</summary>
    public IList<Assignment> Assignments { get; set; } = [];

    /// <summary>How fast it spreads.</summary>
    public Rollout Rollout { get; set; } = new();
}
