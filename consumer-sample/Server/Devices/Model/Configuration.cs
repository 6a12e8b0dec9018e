using System.ComponentModel.DataAnnotations;

namespace ConsumerSample.Server.Devices.Model;

/// <summary>What configurations of apps and of devices have in common. The pages tell of it twice.</summary>
public abstract class Configuration : Entity
{
    /// <summary>The name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Free text.</summary>
    public string? Description { get; set; }

    /// <summary>The moment of creation.</summary>
    public DateTimeOffset? CreatedDateTime { get; set; }

    /// <summary>The moment of the latest change.</summary>
    public DateTimeOffset? LastModifiedDateTime { get; set; }

    /// <summary>Grows with each change; the library makes the ETag of it.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }

    /// <summary>Notes that there is another version.</summary>
    public virtual void Touch()
    {
        Version++;
        LastModifiedDateTime = DateTimeOffset.UtcNow;
        CreatedDateTime ??= LastModifiedDateTime;
    }
}
