namespace ConsumerSample.Server.Devices.Model;

/// <summary>What everything with a key derives from, as on the pages.</summary>
public abstract class Entity
{
    /// <summary>The key.</summary>
    public string? Id { get; set; }
}
